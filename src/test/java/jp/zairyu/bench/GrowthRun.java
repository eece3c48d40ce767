package jp.zairyu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How the time of a screening grows: with the rules of others, with the length of a log, with the lines of a bulk. */
public final class GrowthRun {
    private static final double SECOND = 1e9;
    private static final double MICROS = 1e3;
    private static final int HUNDRED = 100;
    private static final int ENOUGH = 3;

    private final Rows rows = new Rows("growth");
    private final Effort effort = Effort.told();

    private GrowthRun() {}

    public static void main(String[] arguments) throws Exception {
        var run = new GrowthRun();
        run.logs();
        run.rules();
        new BulkGrowth(run.rows, run.effort).run();
        run.rows.write();
    }

    private List<Integer> factors() {
        return effort.smoke() ? List.of(1, 2) : effort.rounds() < ENOUGH ? List.of(1, 10) : List.of(1, 10, HUNDRED);
    }

    private void logs() {
        var shelf = Question.shelf(Path.of("rules"));
        var questions = factors().stream()
                .map(factor -> new Question(shelf, "illegalwork", LongLog.of(factor)))
                .toList();
        inTurn("illegalwork, hours log ", questions);
    }

    private void rules() throws IOException {
        var shelves = new java.util.ArrayList<jp.zairyu.engine.RulebookShelf>();
        for (var factor : factors()) {
            var begin = System.nanoTime();
            var shelf = OtherStatuses.added(Path.of("rules"), factor - 1);
            shelf.compile(module -> true);
            shelves.add(shelf);
            var subject = "rules of other statuses " + factor + "×";
            rows.add(subject, "compile", "time", "s", (System.nanoTime() - begin) / SECOND);
            rows.add(subject, "compile", "rules", "", OtherStatuses.rules(shelf));
        }
        for (var screening : BenchRequest.SCREENINGS) {
            var body = BenchRequest.of(Path.of("bench"), screening).body();
            inTurn(
                    screening + ", rules of other statuses ",
                    shelves.stream()
                            .map(shelf -> new Question(shelf, screening, body))
                            .toList());
        }
    }

    /** @param questions one for each factor */
    private void inTurn(String subject, List<Question> questions) {
        for (var round = 0; round < effort.rounds(); round++) {
            for (var place = 0; place < questions.size(); place++) {
                spend(questions.get(place), round == 0 ? effort.warmUp() : 1);
                var micros = spend(questions.get(place), effort.seconds());
                rows.add(subject + factors().get(place) + "×", "answer", "time", "µs", micros);
                System.out.printf("  %-42s %10.1f µs%n", subject + factors().get(place) + "×", micros);
            }
        }
    }

    private static double spend(Question question, int seconds) {
        var begin = System.nanoTime();
        var answered = 0;
        var passed = 0L;
        while (passed < seconds * SECOND) {
            if (question.answer() == null) {
                throw new IllegalStateException();
            }
            answered++;
            passed = System.nanoTime() - begin;
        }
        return passed / MICROS / answered;
    }
}
