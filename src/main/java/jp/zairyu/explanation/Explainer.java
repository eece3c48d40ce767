package jp.zairyu.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.zairyu.engine.FindingIndex;
import jp.zairyu.explanation.Answer.LawDates;
import jp.zairyu.explanation.Answer.MissingFact;
import jp.zairyu.explanation.Answer.Reason;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.law.Bilingual;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.ScreeningLaw;
import jp.zairyu.verdict.Judged;
import jp.zairyu.verdict.Status;

/** Findings → verdict with its explanation, in ja and en. */
public final class Explainer {
    private final Screened screened;

    private Explainer(Screened screened) {
        this.screened = screened;
    }

    /**
     * @param findings what the rules concluded for these facts
     * @return the whole answer
     */
    public static Answer explain(Ruleset ruleset, ScreeningLaw law, CaseFacts facts, FindingIndex findings) {
        return new Explainer(Screened.of(ruleset, law, facts, findings)).answer();
    }

    private Answer answer() {
        var verdict = screened.verdict();
        var dates = screened.facts().dates();
        var reasons = screened.annotator().reasons(screened.root());
        var book = screened.law().criteria();
        return new Answer(
                UUID.randomUUID(),
                book.screening(),
                verdict.word(),
                verdict.mayChange() ? true : null,
                summary(reasons),
                dates.asOf(),
                new LawDates(dates.filed(), dates.act(), dates.expiry()),
                screened.ruleset().version(),
                reasons,
                missingFacts(),
                screened.annotator().annotate(screened.root()),
                new Consequences(screened).answers(),
                new Duties(screened).answers(),
                screened.words().say("notice"));
    }

    private Bilingual summary(List<Reason> reasons) {
        var first = reasons.isEmpty() ? new Bilingual("", "") : reasons.get(0).text();
        return screened.words().say("summary." + screened.verdict().word(), Map.of("reason", first));
    }

    /** What can still change the verdict: for a failure, only the earlier branches that could name another type. */
    private List<MissingFact> missingFacts() {
        if (!screened.verdict().mayChange()) {
            return screened.missing().of(screened.root());
        }
        var earlier = new ArrayList<Judged>();
        for (var branch : screened.root().parts()) {
            if (branch.status() == Status.NOT_MET) {
                break;
            }
            earlier.add(branch);
        }
        return earlier.stream()
                .flatMap(branch -> screened.missing().of(branch).stream())
                .toList();
    }
}
