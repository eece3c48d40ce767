package jp.zairyu.lint;

import java.util.ArrayList;
import java.util.List;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.Ruleset;

/** What must hold of a rules folder before anything of it runs. */
public final class Lint {
    private static final List<Check> CHECKS = List.of(
            // what may stand in a file and a rule at all
            new FileShape(),
            new Imports(),
            new Placeholders(),
            new RuleShape(),
            new Conditions(),
            new FindingsInReach(),
            new EndlessRules(),
            new Products(),
            new Ways(),
            // what rules, criteria, sentences, numbers and dates say together
            new RuleCriteria(),
            new Criteria(),
            new CriterionNeeds(),
            new MissingSentences(),
            new MessagePairs(),
            new PlainJapanese(),
            new PossibleChanges(),
            new LawKeys(),
            new Entries(),
            new NumbersOverTime(),
            new Contradictions(),
            new NeverInForce(),
            new UnusedWords(),
            new UnusedLaw(),
            new UnusedTables(),
            new Desks());

    private Lint() {}

    /** One thing that must hold. */
    @FunctionalInterface
    interface Check {
        /** @param found takes what is wrong, and what somebody should look at */
        void check(Material material, List<Diagnostic> found);
    }

    /**
     * @param before what was found of the folder that was looked at before this one
     * @return what is wrong, and what somebody should look at; empty where nothing is
     */
    public static List<Diagnostic> check(RulesFolder folder, Ruleset ruleset, List<DrlFile> files, FoundBefore before) {
        before.turn();
        return check(new Material(folder, ruleset, files, new Lines(folder), before));
    }

    static List<Diagnostic> check(Material material) {
        return CHECKS.parallelStream()
                .map(check -> {
                    var found = new ArrayList<Diagnostic>();
                    check.check(material, found);
                    return found;
                })
                .flatMap(List::stream)
                .toList();
    }
}
