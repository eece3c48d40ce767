package jp.zairyu.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The text of every file under the rules folder, by path relative to it. Read once: what is hashed is what is compiled.
 */
public final class RulesFolder {
    private final SortedMap<String, String> files;
    private String version;

    /** @param files the text of each file by its path relative to the folder */
    public RulesFolder(SortedMap<String, String> files) {
        this.files = files;
    }

    /** The text of every file by its path relative to the folder. */
    public SortedMap<String, String> files() {
        return files;
    }

    /**
     * Reads the folder, through symbolic links as mounted volumes use them; hidden files and editors' leftovers are
     * passed over.
     *
     * @throws RulesetException if it is no folder or cannot be read, saying why
     */
    public static RulesFolder read(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new RulesetException(directory.toString(), "is not a folder; set zairyu.rules to the rules folder");
        }
        try {
            var files = new TreeMap<String, String>();
            for (var file : files(directory.toRealPath()).entrySet()) {
                files.put(file.getKey(), text(file.getKey(), file.getValue()));
            }
            return new RulesFolder(files);
        } catch (IOException | UncheckedIOException e) {
            throw new RulesetException(directory.toString(), "cannot be read: " + e.getMessage());
        }
    }

    /** The files that count, by their names relative to the folder. */
    public static SortedMap<String, Path> files(Path directory) throws IOException {
        try (var paths = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
            var files = new TreeMap<String, Path>();
            paths.forEach(path -> {
                var name = directory.relativize(path).toString().replace('\\', '/');
                if (isRead(name) && Files.isRegularFile(path)) {
                    files.put(name, path);
                }
            });
            return files;
        }
    }

    /** Whether a file of this path is part of the rules: no hidden file, and nothing an editor left behind. */
    public static boolean isRead(String name) {
        return !name.startsWith(".") && !name.contains("/.") && !name.endsWith("~");
    }

    private static String text(String name, Path path) throws IOException {
        try {
            return Files.readString(path);
        } catch (MalformedInputException e) {
            throw new RulesetException(name, "is not UTF-8 text");
        }
    }

    /** SHA-256 over names and contents, first 16 hexadecimal digits. */
    public synchronized String version() {
        if (version == null) {
            version = hash();
        }
        return version;
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, text) -> {
                digest.update((name + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String text(String name) {
        var text = files.get(name);
        if (text == null) {
            throw new RulesetException(name, "is missing");
        }
        return text;
    }

    public List<String> names(Predicate<String> wanted) {
        return files.keySet().stream().filter(wanted).toList();
    }
}
