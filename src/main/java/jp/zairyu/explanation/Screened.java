package jp.zairyu.explanation;

import jp.zairyu.engine.FindingIndex;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.law.InForce;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.ScreeningLaw;
import jp.zairyu.verdict.Judge;
import jp.zairyu.verdict.Judged;
import jp.zairyu.verdict.Status;
import jp.zairyu.verdict.Tree;
import jp.zairyu.verdict.Verdict;

/**
 * One case after the rules have found what they found, with what is needed to explain it.
 *
 * @param judge judges any tree of the screening by these findings
 * @param root the judged criteria that the verdict rests on; null until a tree is judged
 * @param verdict the verdict on them; null until a tree is judged
 */
public record Screened(
        Ruleset ruleset,
        ScreeningLaw law,
        CaseFacts facts,
        FindingIndex findings,
        Judge judge,
        Judged root,
        Verdict verdict,
        Phrasebook words,
        MissingFacts missing,
        Annotator annotator) {

    /** @param inPlainJapanese whether sentences are wanted in plain Japanese, too */
    public static Screened of(
            Ruleset ruleset,
            ScreeningLaw law,
            CaseFacts facts,
            InForce inForce,
            FindingIndex findings,
            boolean inPlainJapanese) {
        var criteria = law.criteria().criteria();
        var words = new Phrasebook(law.messages(), ruleset.vocabulary(), inPlainJapanese);
        var missing = new MissingFacts(facts, criteria, words, new Choices(ruleset.vocabulary(), words));
        var laws = ruleset.vocabulary().table("laws");
        var judge = new Judge(
                (criterion, item) -> {
                    var concluded = findings.status(criterion, item);
                    return concluded != null ? concluded : unconcluded(missing.lacksAny(criterion, item));
                },
                facts::list,
                inForce::has);
        var annotator = new Annotator(criteria, findings, words, laws);
        return new Screened(ruleset, law, facts, findings, judge, null, null, words, missing, annotator);
    }

    /** The same case with the verdict on one tree. */
    public Screened on(Tree tree) {
        var book = law.criteria();
        var judged = judge.judge(tree);
        var decided = Verdict.of(judged, book.met(), book.notMet(), book.failsAs());
        return new Screened(ruleset, law, facts, findings, judge, judged, decided, words, missing, annotator);
    }

    /** Nothing concluded though all facts are there: the rules have a gap, and a person must look. */
    private static Status unconcluded(boolean lacksFacts) {
        return lacksFacts ? Status.UNKNOWN : Status.REVIEW;
    }
}
