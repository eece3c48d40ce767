package jp.zairyu.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.TreeMap;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.RulesetException;
import org.junit.jupiter.api.Test;

/** Rules that cannot be read or compiled are refused by name. */
class RulebookShelfTest {
    private static final RulesFolder RULES = RulesFolder.read(Path.of("rules"));
    private static final RulebookShelf SHELF = RulebookShelf.open(RULES);

    @Test
    void theSameContentHasTheSameVersion() {
        assertEquals(
                SHELF.ruleset().version(), RulesFolder.read(Path.of("rules")).version());
    }

    @Test
    void aRuleThatDoesNotCompileNamesItsFile() {
        refuses(
                "engineer/conduct.drl",
                "Conduct( taxesPaid == true )",
                "Conduct( taxPaid == true )",
                "engineer/conduct.drl");
    }

    @Test
    void anUnknownKeyInYamlIsRefused() {
        refuses("parameters/working_hours.yaml", "unit: hours", "units: hours", "parameters/working_hours.yaml");
    }

    private static void refuses(String file, String from, String to, String expected) {
        var text = RULES.text(file);
        assertTrue(text.contains(from), () -> file + " no longer holds " + from);
        var files = new TreeMap<>(RULES.files());
        files.put(file, text.replace(from, to));
        var refused = assertThrows(RulesetException.class, () -> RulebookShelf.open(new RulesFolder(files), SHELF));
        assertTrue(refused.getMessage().contains(expected), refused::getMessage);
    }
}
