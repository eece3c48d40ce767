package jp.zairyu.gate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import jp.zairyu.law.RulesFolder;

/**
 * A slip of an analyst, and what is read of it: one entry of {@code slips.yaml}.
 *
 * @param name what slipped
 * @param in the file
 * @param from the right words, as they stand in the file
 * @param to the wrong ones
 * @param as the file's new name, where that is the slip
 * @param says every line that is printed
 */
record Slip(String name, String in, String from, String to, String as, List<String> says) {
    static List<Slip> all() {
        try (var yaml = Slip.class.getResourceAsStream("/slips.yaml")) {
            return new YAMLMapper().readValue(yaml, new TypeReference<List<Slip>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RulesFolder rules() {
        return RulesFolder.read(Path.of("rules"));
    }

    /** The rules with this slip in them; of the cases only those of its file, as the others would only be read. */
    RulesFolder made(RulesFolder rules) {
        var files = new TreeMap<>(rules.files());
        files.keySet().removeIf(file -> file.contains("/cases/") && !file.equals(in));
        var text = files.get(in);
        assertTrue(from == null || text.contains(from), () -> in + " has no " + from);
        if (as != null) {
            files.remove(in);
        }
        files.put(as == null ? in : as, from == null ? text : at(text));
        return new RulesFolder(files);
    }

    /** The same without other DRL files: enough for what is told while files are read. */
    RulesFolder toBeRead(RulesFolder rules) {
        var files = new TreeMap<>(made(rules).files());
        files.keySet().removeIf(file -> file.endsWith(".drl") && !file.equals(in) && !file.equals(as));
        return new RulesFolder(files);
    }

    /** The first such place. */
    private String at(String text) {
        var start = text.indexOf(from);
        return text.substring(0, start) + (to == null ? "" : to) + text.substring(start + from.length());
    }
}
