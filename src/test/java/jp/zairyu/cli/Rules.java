package jp.zairyu.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the rules, to change something in it. */
record Rules(Path folder) {
    static Rules copy(Path folder) throws IOException {
        var from = Path.of("rules");
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return new Rules(folder);
    }

    Rules replace(String file, String before, String after) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(before), file + " does not hold " + before);
        Files.writeString(folder.resolve(file), text.replace(before, after));
        return this;
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
