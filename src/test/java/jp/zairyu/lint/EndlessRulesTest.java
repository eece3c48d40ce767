package jp.zairyu.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A rule on engineer.conduct.taxes may build on anything but that. */
class EndlessRulesTest {
    @Test
    void aFindingOfItsOwnIsRefused() {
        refused("Finding( criterion == \"engineer.conduct.taxes\" )");
        refused("Finding( criterion in ( \"engineer.conduct.insurance\", \"engineer.conduct.taxes\" ) )");
        refused("Finding( under( \"engineer.conduct\" ) )");
        refused("Finding( outcome == Status.MET )");
        refused("Acts() not ( Finding( criterion == \"engineer.conduct.taxes\" ) )");
        refused("Purpose( $p : code ) Finding( criterion == ( \"engineer.conduct.taxes@\" + $p ) )");
    }

    @Test
    void aFindingOfAnotherRuleIsNot() {
        assertEquals("", RealRules.when("Finding( criterion == \"engineer.conduct.insurance\" )"));
        assertEquals("", RealRules.when("Finding( under( \"engineer.criteria\" ) )"));
    }

    private static void refused(String conditions) {
        var said = RealRules.when(conditions);
        assertTrue(said.contains("could fire for ever"), said);
    }
}
