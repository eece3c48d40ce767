package jp.zairyu.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.TreeMap;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.RulesetException;
import org.junit.jupiter.api.Test;

/** A rules folder with a slip does not go live, and the error names it. */
class RulesetCheckTest {
    private static final RulesFolder RULES = RulesFolder.read(Path.of("rules"));
    private static final RulebookShelf SHELF = RulebookShelf.open(RULES);

    @Test
    void theSameContentHasTheSameVersion() {
        assertEquals(
                SHELF.ruleset().version(), RulesFolder.read(Path.of("rules")).version());
    }

    @Test
    void aRuleForAnUnknownCriterionIsRefused() {
        refuses(
                "engineer/conduct.drl",
                "@criterion( \"engineer.conduct.taxes\" )",
                "@criterion( \"engineer.conduct.tax\" )",
                "concludes engineer.conduct.tax, which criteria.yaml does not know");
    }

    @Test
    void aCriterionWithoutARuleIsRefused() {
        refuses(
                "engineer/criteria.yaml",
                "- id: engineer.conduct.taxes",
                "- id: engineer.conduct.taxation",
                "engineer.conduct.taxation is concluded by no rule");
    }

    @Test
    void aDesignationThatNothingAnswersForIsRefused() {
        refuses(
                "vocabulary/designations.csv",
                "job-hunting,継続就職活動,",
                "notice-99,九十九号,Ninety-nine,,,,,,,,,,\njob-hunting,継続就職活動,",
                "notice-99 has no entry in eligibility/");
    }

    @Test
    void aMissingMessageIsRefused() {
        refuses(
                "engineer/messages_en.properties",
                "engineer.conduct.taxes.met=",
                "engineer.conduct.taxes.mett=",
                "needs the words engineer.conduct.taxes.met");
    }

    @Test
    void aNeedForAFactThatDoesNotExistIsRefused() {
        refuses(
                "engineer/criteria.yaml",
                "/conduct/taxesPaid",
                "/conduct/taxPaid",
                "there is no fact /conduct/taxPaid");
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
