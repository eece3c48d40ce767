package jp.zairyu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder of rules of our own, to be edited. */
final class RulesCopy {
    private RulesCopy() {}

    /** Copies {@code rules/} to a folder of the benchmark, anew. */
    static Path to(String name) throws IOException {
        var folder = Rows.HOME.resolve(name);
        delete(folder);
        copy(Path.of("rules"), folder);
        return folder;
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    var target = to.resolve(from.relativize(file));
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
