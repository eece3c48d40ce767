package jp.zairyu.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.RulesFolder;

/** The project's rules folder with some edits, as an analyst might make them. */
record Edited(RulesFolder folder) {
    private static final Edited RULES = new Edited(RealRules.FOLDER);

    static Edited rules() {
        return RULES;
    }

    /** Replaces a text that must be there. */
    Edited replace(String file, String from, String to) {
        var text = folder.text(file);
        assertTrue(text.contains(from), () -> file + " no longer holds " + from);
        return with(file, text.replace(from, to));
    }

    Edited add(String file, String text) {
        return with(file, folder.text(file) + text);
    }

    private Edited with(String file, String text) {
        var files = new TreeMap<>(folder.files());
        files.put(file, text);
        return new Edited(new RulesFolder(files));
    }

    private Material material() {
        return new Material(folder, RealRules.ruleset(folder), RealRules.files(folder));
    }

    /** What one check says of it, with the text of the line instead of its number: numbers change with every edit. */
    List<String> found(Lint.Check check) {
        var found = new ArrayList<Diagnostic>();
        check.check(material(), found);
        return found.stream().sorted(Diagnostic.BY_PLACE).map(this::shown).toList();
    }

    private String shown(Diagnostic diagnostic) {
        if (diagnostic.line() == null) {
            return diagnostic.toString();
        }
        var place = diagnostic.file() + ":" + diagnostic.line();
        var line = folder.text(diagnostic.file())
                .split("\n", -1)[diagnostic.line() - 1]
                .strip();
        return diagnostic.toString().replace(place, diagnostic.file() + " [" + line + "]");
    }

    void says(Lint.Check check, String... expected) {
        assertEquals(List.of(expected), found(check));
    }
}
