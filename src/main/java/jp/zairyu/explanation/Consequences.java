package jp.zairyu.explanation;

import java.util.List;
import java.util.stream.Stream;
import jp.zairyu.explanation.Answer.ConsequenceAnswer;
import jp.zairyu.law.CriteriaBook.Consequence;
import jp.zairyu.verdict.Item;
import jp.zairyu.verdict.Judged;
import jp.zairyu.verdict.Status;
import jp.zairyu.verdict.Tree;

/** What the verdict means for employer and worker. */
final class Consequences {
    private static final String JOBS = "jobs";

    private final Screened screened;
    private final Penalties penalties;

    Consequences(Screened screened) {
        this.screened = screened;
        this.penalties = new Penalties(screened);
    }

    List<ConsequenceAnswer> answers() {
        var unlawful = unlawfulJobs();
        return screened.law().criteria().consequences().stream()
                .filter(consequence ->
                        consequence.after().contains(screened.verdict().word()))
                .flatMap(consequence -> answers(consequence, unlawful))
                .toList();
    }

    /** What is asked of each job is answered for each that is unlawful; the rest once. */
    private Stream<ConsequenceAnswer> answers(Consequence consequence, List<Item> unlawful) {
        return consequence.tree() instanceof Tree.Each
                ? unlawful.stream().map(job -> answer(consequence, job))
                : Stream.of(answer(consequence, null));
    }

    private ConsequenceAnswer answer(Consequence consequence, Item job) {
        var judged = screened.judge().judge(consequence.tree(), job);
        return new ConsequenceAnswer(
                consequence.id(),
                consequence.who(),
                Annotator.pointer(job),
                screened.words().say(consequence.id() + ".label"),
                Applies.word(judged.status()),
                judged.status() == Status.NOT_MET ? List.of() : penalties.of(consequence.penalties(), job),
                screened.missing().of(judged),
                screened.annotator().annotate(judged));
    }

    /** A branch that fails for single jobs makes those unlawful; a branch that fails for the person makes all. */
    private List<Item> unlawfulJobs() {
        var failing = screened.root().parts().stream()
                .filter(branch -> branch.status() == Status.NOT_MET)
                .toList();
        return screened.facts().list(JOBS).numbers().stream()
                .map(number -> new Item(JOBS, number))
                .filter(job -> failing.stream().anyMatch(branch -> failsFor(branch, job)))
                .toList();
    }

    private static boolean failsFor(Judged branch, Item job) {
        var byJob = branch.parts().stream().allMatch(part -> part.item() != null);
        return !byJob
                || branch.parts().stream().anyMatch(part -> job.equals(part.item()) && part.status() == Status.NOT_MET);
    }
}
