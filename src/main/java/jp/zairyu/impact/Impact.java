package jp.zairyu.impact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.request.BadRequest;
import jp.zairyu.request.RequestReader;

/** Two rules folders, asked the same questions: what a change of the rules does to answers. */
public final class Impact {
    private final RulebookShelf before;
    private final RulebookShelf after;
    private final CaseRunner old;
    private final CaseRunner now;
    private final Touched touched;

    private Impact(RulesFolder before, RulesFolder after) {
        this.before = RulebookShelf.onDemand(before);
        this.after = RulebookShelf.onDemand(after, this.before);
        this.old = new CaseRunner(this.before);
        this.now = new CaseRunner(this.after);
        this.touched = new Touched(this.before, this.after);
    }

    /**
     * What became of all questions.
     *
     * @param compared how many were asked of both
     * @param skipped how many nothing that changed can concern
     * @param effects those whose answers differ
     * @param unread what could be asked of neither, with the place and why
     */
    public record Report(int compared, int skipped, List<Effect> effects, List<String> unread) {}

    /** @throws jp.zairyu.law.RulesetException where a folder is broken */
    public static Report of(RulesFolder before, RulesFolder after, List<Question> questions) {
        var impact = new Impact(before, after);
        var asked = questions.parallelStream().map(impact::ask).toList();
        return new Report(
                (int) asked.stream().filter(one -> one.effect != null).count(),
                (int) asked.stream().filter(one -> one == Asked.SKIPPED).count(),
                asked.stream()
                        .map(Asked::effect)
                        .filter(Objects::nonNull)
                        .filter(Effect::isAny)
                        .toList(),
                asked.stream().map(Asked::unread).filter(Objects::nonNull).toList());
    }

    private record Asked(Effect effect, String unread) {
        private static final Asked SKIPPED = new Asked(null, null);
    }

    private Asked ask(Question question) {
        if (!isConcerned(question)) {
            return Asked.SKIPPED;
        }
        var refused = new Outline(Map.of("", "cannot be asked"), Map.of());
        var was = outline(before, old, question, refused);
        var is = outline(after, now, question, refused);
        return was == refused && is == refused
                ? new Asked(null, question.place() + ": " + problem(question))
                : new Asked(Effect.of(question, was, is), null);
    }

    private boolean isConcerned(Question question) {
        try {
            if (after.ruleset().screening(question.screening()) == null) {
                return true;
            }
            var asked = RequestReader.read(question.body(), after.ruleset(), question.screening());
            return touched.concerns(question.screening(), asked);
        } catch (BadRequest e) {
            return true;
        }
    }

    private static Outline outline(RulebookShelf shelf, CaseRunner runner, Question question, Outline refused) {
        try {
            return shelf.ruleset().screening(question.screening()) == null
                    ? refused
                    : Outline.of(
                            runner.ask(question.screening(), question.body()).answer());
        } catch (BadRequest e) {
            return refused;
        }
    }

    private String problem(Question question) {
        try {
            RequestReader.read(question.body(), after.ruleset(), question.screening());
            return "there is no screening " + question.screening();
        } catch (BadRequest e) {
            var first = e.problems().get(0);
            return (first.pointer() + " " + first.message()).strip();
        }
    }
}
