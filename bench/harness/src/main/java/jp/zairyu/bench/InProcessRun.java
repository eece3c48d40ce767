package jp.zairyu.bench;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link InProcess} and {@link Floor}: in each round everything once, each in a process of its own. */
public final class InProcessRun {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double KILOBYTE = 1000;

    private InProcessRun() {}

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("org.drools").setLevel(Level.OFF);
        var rows = new Rows("inprocess");
        for (var round = 0; round < Effort.told().rounds(); round++) {
            for (var result : run(Effort.told())) {
                add(rows, result);
            }
        }
        rows.write();
    }

    private static Iterable<RunResult> run(Effort effort) throws RunnerException {
        var options = new OptionsBuilder()
                .include(InProcess.class.getName() + "\\.")
                .include(Floor.class.getName() + "\\.")
                .forks(effort.smoke() ? 0 : 1)
                .warmupIterations(1)
                .warmupTime(TimeValue.seconds(effort.warmUp()))
                .measurementIterations(1)
                .measurementTime(TimeValue.seconds(effort.seconds()))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        return new Runner(options).run();
    }

    private static void add(Rows rows, RunResult result) {
        var request = result.getParams().getParam("request");
        var by = result.getPrimaryResult().getLabel();
        rows.add(request, by, "time", "µs", result.getPrimaryResult().getScore());
        var allocated = result.getSecondaryResults().get(ALLOCATED);
        if (allocated != null) {
            rows.add(request, by, "allocated", "kB", allocated.getScore() / KILOBYTE);
        }
        System.out.printf("  %-18s %-16s %10.1f µs%n", request, by, result.getPrimaryResult().getScore());
    }
}
