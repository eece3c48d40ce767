package jp.zairyu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;

/** A rules folder of its own for tests that change one: the real one, but of the screenings only {@code engineer}. */
public final class EngineerRules {
    private static final Path RULES = Path.of("rules");

    private EngineerRules() {}

    /** Copies it to a folder, over what was changed there. */
    public static Path copyTo(Path folder) {
        for (var part : new String[] {"engineer", "parameters", "vocabulary", "words"}) {
            copy(RULES.resolve(part), folder.resolve(part));
        }
        return folder;
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a file's text, as an editor saves it. */
    public static void edit(Path file, UnaryOperator<String> change) {
        try {
            Files.writeString(file, change.apply(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for every file of a folder: a rule and the cases that name it change together. */
    public static void editAll(Path folder, UnaryOperator<String> change) {
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> edit(file, change));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
