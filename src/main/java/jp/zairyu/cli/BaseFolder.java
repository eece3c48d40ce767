package jp.zairyu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import jp.zairyu.law.RulesFolder;

/** The rules folder to compare with: a folder, or {@code git:<revision>} of the one at hand. */
final class BaseFolder {
    private static final String GIT = "git:";

    private final Path directory;

    private BaseFolder(Path directory) {
        this.directory = directory;
    }

    /** @param directory the rules folder at hand */
    static RulesFolder read(String base, Path directory) {
        return base.startsWith(GIT)
                ? new BaseFolder(directory).at(base.substring(GIT.length()))
                : RulesFolder.read(Path.of(base));
    }

    private RulesFolder at(String revision) {
        if (revision.isEmpty() || revision.startsWith("-")) {
            throw new WrongCall("git: needs a revision behind it, such as git:HEAD");
        }
        var top = text(git(directory, "rev-parse", "--show-toplevel"));
        var within = text(git(directory, "rev-parse", "--show-prefix"));
        return unzip(git(Path.of(top), "archive", "--format=zip", revision + ":" + within));
    }

    private static String text(byte[] line) {
        return new String(line, UTF_8).strip();
    }

    /** What git prints; read while it runs, for it waits where nobody reads. */
    private static byte[] git(Path in, String... arguments) {
        var call = new ArrayList<>(List.of("git", "-C", in.toString()));
        call.addAll(List.of(arguments));
        try {
            var complaint = Files.createTempFile("git", ".txt");
            try {
                var git = new ProcessBuilder(call)
                        .redirectError(complaint.toFile())
                        .start();
                var printed = git.getInputStream().readAllBytes();
                if (git.waitFor() != 0) {
                    throw new WrongCall(
                            "git says: " + Files.readString(complaint).strip());
                }
                return printed;
            } finally {
                Files.delete(complaint);
            }
        } catch (IOException e) {
            throw new WrongCall("git cannot be run here; give a folder instead of git:…");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongCall("git was interrupted");
        }
    }

    private static RulesFolder unzip(byte[] archive) {
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && RulesFolder.isRead(entry.getName())) {
                    files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
                }
            }
            return new RulesFolder(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
