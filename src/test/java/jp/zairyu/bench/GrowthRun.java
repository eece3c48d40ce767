package jp.zairyu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the time of a screening grows: with the length of a log, and with the rules of others. */
public final class GrowthRun {
    private static final int HUNDRED = 100;
    /** So long rules are compiled at the most. */
    private static final int MOST_SECONDS = 300;

    private static final String ANSWER = "answer";

    private final Rows rows = new Rows("growth");
    private final Effort effort = Effort.told();

    private GrowthRun() {}

    public static void main(String[] arguments) throws Exception {
        var run = new GrowthRun();
        run.logs();
        run.rules();
        run.rows.write();
    }

    /** Something that can be measured for some seconds, in microseconds. */
    private interface Measured {
        double micros(int seconds) throws IOException;
    }

    private void logs() throws IOException {
        var shelf = Question.shelf(Path.of("rules"));
        var measured = new LinkedHashMap<String, Measured>();
        for (var factor : effort.smoke() ? List.of(1) : List.of(1, 10, HUNDRED)) {
            var question = new Question(shelf, "illegalwork", LongLog.variants(factor));
            measured.put("illegalwork, hours log " + factor + "×", seconds -> Spent.micros(question::answer, seconds));
        }
        inTurn(measured);
    }

    private void rules() throws IOException {
        var processes = new LinkedHashMap<Integer, GrownProcess>();
        try {
            for (var factor : factors()) {
                processes.put(factor, compile(factor));
            }
            for (var screening : BenchRequest.SCREENINGS) {
                var measured = new LinkedHashMap<String, Measured>();
                processes.forEach((factor, process) -> measured.put(
                        screening + ", rules of other statuses " + factor + "×",
                        seconds -> process.micros(screening, seconds)));
                inTurn(measured);
            }
        } finally {
            new ArrayList<>(processes.values()).forEach(GrownProcess::close);
        }
    }

    private List<Integer> factors() {
        return effort.smoke() ? List.of(1) : effort.isThorough() ? List.of(1, 10, HUNDRED) : List.of(1, 10);
    }

    private GrownProcess compile(int factor) throws IOException {
        var process = new GrownProcess(
                factor, effort.longest() ? Integer.MAX_VALUE : Integer.getInteger("bench.compile", 420));
        var subject = "rules of other statuses " + factor + "×";
        rows.add(subject, "compile", "rules", "", process.rules());
        rows.add(subject, "compile", "time", "s", process.compiled());
        rows.add(subject, "compile", "heap", "MB", process.heap());
        System.out.printf("  %s: %,d rules in %.0f s%n", subject, process.rules(), process.compiled());
        return process;
    }

    private void inTurn(Map<String, Measured> all) throws IOException {
        if (!effort.smoke()) {
            for (var measured : all.values()) {
                new WarmUp(effort.warmUps()).warm(() -> measured.micros(1));
            }
        }
        for (var round = 0; round < effort.rounds(); round++) {
            for (var measured : all.entrySet()) {
                var micros = measured.getValue().micros(effort.seconds());
                rows.add(measured.getKey(), ANSWER, "time", "µs", micros);
                System.out.printf("  %-42s %10.1f µs%n", measured.getKey(), micros);
            }
        }
    }
}
