package jp.zairyu.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.zairyu.cases.Covered;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.law.Criterion;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.Ruleset;

/** Whatever rules conclude, a case shows: a rule that no case reaches could say anything. */
final class Sides {
    private static final String RULE = "rule ";
    private static final List<String> MUST_BE_SHOWN = List.of("MET", "NOT_MET");

    private Sides() {}

    /** What a case brought to light, as words to remember it by: criteria with their status, and rules. */
    static Set<String> words(Covered covered) {
        var words = new TreeSet<String>();
        covered.criteria().forEach(seen -> words.add(seen.criterion() + " " + seen.status()));
        covered.rules().forEach(rule -> words.add(RULE + rule.name()));
        return words;
    }

    /**
     * @param covered the words of all cases
     * @param found takes each side of a criterion that no case shows, and each rule that none reaches
     */
    static void check(List<DrlFile> files, Ruleset ruleset, Set<String> covered, List<Diagnostic> found) {
        var shown = shown(ruleset, covered);
        var told = new HashSet<String>();
        for (var file : files) {
            for (var rule : file.rules()) {
                var side = rule.tag("criterion") + " " + rule.tag("outcome");
                if (rule.tag("criterion") == null || covered.contains(RULE + rule.name())) {
                    continue;
                }
                if (MUST_BE_SHOWN.contains(rule.tag("outcome")) && !shown.contains(side) && told.add(side)) {
                    found.add(unshown(rule));
                } else if (!told.contains(side)) {
                    found.add(idle(rule));
                }
            }
        }
    }

    private static Diagnostic unshown(DrlRule rule) {
        var problem = "no case shows " + rule.tag("criterion") + " as " + rule.tag("outcome");
        return Diagnostic.error(
                rule.file(),
                rule.line(),
                rule.name(),
                problem,
                "Add a case on this side to the cases folder beside it");
    }

    private static Diagnostic idle(DrlRule rule) {
        return Diagnostic.warning(
                rule.file(), rule.line(), rule.name(), "concludes in no case", "Add a case that reaches it");
    }

    /** Statuses seen, those of criteria that borrow rules counted for the criterion that lends them. */
    private static Set<String> shown(Ruleset ruleset, Set<String> covered) {
        var lenders = lenders(ruleset);
        var shown = new HashSet<>(covered);
        for (var word : covered) {
            var space = word.lastIndexOf(' ');
            var lender = space < 0 ? null : lenders.get(word.substring(0, space));
            if (lender != null) {
                shown.add(lender + word.substring(space));
            }
        }
        return shown;
    }

    private static Map<String, String> lenders(Ruleset ruleset) {
        var lenders = new HashMap<String, String>();
        ruleset.screenings().values().forEach(law -> law.criteria()
                .criteria()
                .values()
                .forEach(criterion -> lenders.put(criterion.id(), lender(criterion))));
        return lenders;
    }

    private static String lender(Criterion criterion) {
        return criterion.concludedAs().split("@")[0];
    }
}
