package jp.zairyu.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.zairyu.engine.Finding;
import jp.zairyu.explanation.Answer.DutyAnswer;
import jp.zairyu.explanation.Answer.MissingFact;
import jp.zairyu.law.CriteriaBook.Duty;
import jp.zairyu.verdict.Item;
import jp.zairyu.verdict.Judged;
import jp.zairyu.verdict.Status;

/** Notices and other duties, for each job, with their deadlines. */
final class Duties {
    private final Screened screened;
    private final Penalties penalties;

    Duties(Screened screened) {
        this.screened = screened;
        this.penalties = new Penalties(screened);
    }

    List<DutyAnswer> answers() {
        return screened.law().criteria().duties().stream()
                .flatMap(this::answers)
                .toList();
    }

    /** A duty's trees are judged for each job on its own. */
    private Stream<DutyAnswer> answers(Duty duty) {
        return screened.facts().list("jobs").numbers().stream().map(number -> answer(duty, new Item("jobs", number)));
    }

    private DutyAnswer answer(Duty duty, Item job) {
        var due = screened.judge().judge(duty.due(), job);
        var kept = duty.kept() == null ? null : screened.judge().judge(duty.kept(), job);
        var deadline = due.status() == Status.MET ? deadline(due) : null;
        var isDue = due.status() != Status.NOT_MET;
        return new DutyAnswer(
                duty.id(),
                duty.who(),
                Annotator.pointer(job),
                screened.words().say(duty.id() + ".label"),
                word(due.status(), kept == null ? Status.UNKNOWN : kept.status()),
                deadline,
                deadline == null ? null : screened.ruleset().officeDays().onOrAfter(deadline),
                isDue ? penalties.of(duty.penalties(), job) : List.of(),
                missing(due, kept),
                screened.annotator().annotate(due),
                kept == null || !isDue ? null : screened.annotator().annotate(kept));
    }

    private List<MissingFact> missing(Judged due, Judged kept) {
        return due.status() == Status.MET && kept != null
                ? screened.missing().of(kept)
                : screened.missing().of(due);
    }

    private LocalDate deadline(Judged due) {
        return leaves(due)
                .map(leaf -> screened.findings().of(leaf.id(), leaf.item()))
                .filter(Objects::nonNull)
                .map(Finding::deadline)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Judged> leaves(Judged node) {
        return node.isLeaf() ? Stream.of(node) : node.parts().stream().flatMap(Duties::leaves);
    }

    private static String word(Status due, Status kept) {
        return switch (due) {
            case NOT_MET -> "NOT_DUE";
            case UNKNOWN -> "MORE_FACTS_NEEDED";
            case REVIEW -> "NEEDS_REVIEW";
            case MET ->
                switch (kept) {
                    case MET -> "KEPT";
                    case NOT_MET -> "NOT_KEPT";
                    case UNKNOWN -> "DUE";
                    case REVIEW -> "NEEDS_REVIEW";
                };
        };
    }
}
