package jp.zairyu.law;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
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
                files.put(file.getKey(), text(file.getKey(), file.getValue().path()));
            }
            return new RulesFolder(files);
        } catch (IOException e) {
            throw new RulesetException(directory.toString(), "cannot be read: " + e.getMessage());
        }
    }

    /**
     * A file that counts.
     *
     * @param attributes how it stood when it was found
     */
    public record Found(Path path, BasicFileAttributes attributes) {}

    /** The files that count, by their names relative to the folder; found without opening one. */
    public static SortedMap<String, Found> files(Path directory) throws IOException {
        var files = new TreeMap<String, Found>();
        Files.walkFileTree(
                directory, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                        var isHidden = !path.equals(directory)
                                && path.getFileName().toString().startsWith(".");
                        return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                        var name = directory.relativize(path).toString().replace('\\', '/');
                        if (isRead(name) && attributes.isRegularFile()) {
                            files.put(name, new Found(path, attributes));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files;
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
