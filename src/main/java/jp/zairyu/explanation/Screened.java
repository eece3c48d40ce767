package jp.zairyu.explanation;

import jp.zairyu.engine.FindingIndex;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.ScreeningLaw;
import jp.zairyu.verdict.Judge;
import jp.zairyu.verdict.Judged;
import jp.zairyu.verdict.Status;
import jp.zairyu.verdict.Verdict;

/**
 * One case after the verdict, with what is needed to explain it.
 *
 * @param judge judges a consequence's or duty's tree by the same findings
 * @param root the judged criteria
 */
record Screened(
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

    static Screened of(Ruleset ruleset, ScreeningLaw law, CaseFacts facts, FindingIndex findings) {
        var book = law.criteria();
        var words = new Phrasebook(law.messages(), ruleset.vocabulary());
        var missing = new MissingFacts(facts, book.criteria(), words);
        var laws = ruleset.vocabulary().table("laws");
        var judge = new Judge(
                (criterion, item) -> {
                    var concluded = findings.status(criterion, item);
                    return concluded != null ? concluded : unconcluded(missing.lacksAny(criterion, item));
                },
                facts::list);
        var root = judge.judge(book.tree());
        var verdict = Verdict.of(root, book.met(), book.notMet(), book.failsAs());
        return new Screened(
                ruleset,
                law,
                facts,
                findings,
                judge,
                root,
                verdict,
                words,
                missing,
                new Annotator(book.criteria(), findings, words, laws));
    }

    /** Nothing concluded though all facts are there: the rules have a gap, and a person must look. */
    private static Status unconcluded(boolean lacksFacts) {
        return lacksFacts ? Status.UNKNOWN : Status.REVIEW;
    }
}
