package jp.zairyu.explanation;

import java.util.List;
import jp.zairyu.explanation.Answer.ConsequenceAnswer;
import jp.zairyu.law.CriteriaBook.Consequence;
import jp.zairyu.verdict.Status;

/** What the verdict means for employer and worker. */
final class Consequences {
    private final Screened screened;
    private final Penalties penalties;

    Consequences(Screened screened) {
        this.screened = screened;
        this.penalties = new Penalties(screened);
    }

    List<ConsequenceAnswer> answers() {
        return screened.law().criteria().consequences().stream()
                .filter(consequence ->
                        consequence.after().contains(screened.verdict().word()))
                .map(this::answer)
                .toList();
    }

    private ConsequenceAnswer answer(Consequence consequence) {
        var judged = screened.judge().judge(consequence.tree());
        return new ConsequenceAnswer(
                consequence.id(),
                consequence.who(),
                screened.words().say(consequence.id() + ".label"),
                word(judged.status()),
                judged.status() == Status.NOT_MET ? List.of() : penalties.of(consequence.penalties()),
                screened.missing().of(judged),
                screened.annotator().annotate(judged));
    }

    private static String word(Status status) {
        return switch (status) {
            case MET -> "APPLIES";
            case NOT_MET -> "DOES_NOT_APPLY";
            case UNKNOWN -> "MORE_FACTS_NEEDED";
            case REVIEW -> "NEEDS_REVIEW";
        };
    }
}
