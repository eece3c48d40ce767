package jp.zairyu.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.zairyu.explanation.Answer.LawDates;
import jp.zairyu.explanation.Answer.MissingFact;
import jp.zairyu.explanation.Answer.Reason;
import jp.zairyu.law.Bilingual;
import jp.zairyu.law.CriteriaBook;
import jp.zairyu.verdict.Judged;
import jp.zairyu.verdict.Status;
import jp.zairyu.verdict.Tree;

/** Findings → verdict with its explanation, in ja and en. */
public final class Explainer {
    private final Screened screened;
    private final boolean isMinimal;

    private Explainer(Screened screened, boolean isMinimal) {
        this.screened = screened;
        this.isMinimal = isMinimal;
    }

    /**
     * @param wanted codes of statuses or designations; empty: all that could fit
     * @return a verdict; where each status has a tree of its own, one for each; where there is no verdict, advice
     */
    public static ScreeningAnswer explain(Screened screened, List<String> wanted) {
        return explain(screened, wanted, false);
    }

    /**
     * The same.
     *
     * @param isMinimal whether the verdict, what decided it and what is missing are enough; advice is always whole
     */
    public static ScreeningAnswer explain(Screened screened, List<String> wanted, boolean isMinimal) {
        var book = screened.law().criteria();
        if (book.tree() != null) {
            return new Explainer(screened.on(book.tree()), isMinimal).answer();
        }
        return book.advice().isEmpty()
                ? new StatusAnswers(screened, wanted, isMinimal).answer()
                : new Guidance(screened).answer();
    }

    /** The trees of the entries to judge: those wanted, and their neighbours'. */
    public static List<Tree> trees(CriteriaBook book, List<String> wanted) {
        return book.entries().isEmpty()
                ? book.trees().toList()
                : StatusAnswers.entries(book.entries(), wanted).stream()
                        .map(CriteriaBook.Entry::tree)
                        .toList();
    }

    private Answer answer() {
        var verdict = screened.verdict();
        var dates = screened.facts().dates();
        var reasons = screened.annotator().reasons(screened.root());
        var missing = missingFacts();
        var book = screened.law().criteria();
        return new Answer(
                UUID.randomUUID(),
                book.screening(),
                verdict.word(),
                verdict.mayChange() ? true : null,
                summary(reasons, missing),
                dates.asOf(),
                new LawDates(dates.filed(), dates.act(), dates.expiry()),
                screened.ruleset().version(),
                reasons,
                missing,
                isMinimal ? null : screened.annotator().annotate(screened.root()),
                isMinimal ? null : new Consequences(screened).answers(),
                isMinimal ? null : new Duties(screened).answers(),
                null,
                null,
                null,
                screened.words().say("notice"));
    }

    /** The verdict in a sentence, with what decided it or, where facts are missing, what to ask first. */
    private Bilingual summary(List<Reason> reasons, List<MissingFact> missing) {
        var first = screened.root().status() == Status.UNKNOWN
                ? missing.stream().map(MissingFact::question).findFirst()
                : reasons.stream().map(Reason::text).findFirst();
        var values = Map.<String, Object>of("reason", first.orElse(new Bilingual("", "")));
        return screened.words().say("summary." + screened.verdict().word(), values);
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
        return MissingFacts.joined(earlier.stream().map(screened.missing()::of).toList());
    }
}
