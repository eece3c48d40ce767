package jp.zairyu.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link InProcess} and {@link Floor}: in each round everything once. All in one process that was warmed up before, as the
 * service is one, too; with all the time there is, each in a process of its own.
 */
public final class InProcessRun {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final int SMOKE = 200;
    private static final int MILLIS = 1000;
    /** What one request has warmed up, another may spoil. */
    private static final int PASSES = 2;

    private static final double KILOBYTE = 1000;
    private static final List<String> REQUESTS = List.of("engineer", "illegalwork", "illegalwork-brief", "eligibility");

    private final Rows rows = new Rows("inprocess");
    private final Effort effort = Effort.told();

    private InProcessRun() {}

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("org.drools").setLevel(Level.OFF);
        System.setProperty("jmh.ignoreLock", "true"); // another run of ours elsewhere is no reason to fail
        new InProcessRun().run();
    }

    private void run() throws Exception {
        for (var pass = 0; pass < (effort.smoke() || effort.longest() ? 0 : PASSES); pass++) {
            for (var request : REQUESTS) {
                warmUp(request);
            }
        }
        for (var round = 0; round < effort.rounds(); round++) {
            new Runner(options()).run().forEach(this::add);
            REQUESTS.forEach(this::inTurn);
        }
        rows.write();
    }

    private void warmUp(String request) throws Exception {
        var service = new InProcess();
        service.request = request;
        service.read();
        var floor = new Floor();
        floor.request = request;
        var all = List.<Callable<?>>of(
                service::answer, service::minimal, service::bytes, service::bare, service::bareNewSession);
        for (var one : all) {
            warmUp(one);
        }
        if (request.startsWith("illegalwork")) {
            floor.read();
            warmUp(floor::byHand);
        }
    }

    private void warmUp(Callable<?> one) {
        new WarmUp(effort.warmUps() / PASSES).warm(() -> Spent.micros(() -> called(one), 1));
    }

    /** The rules between answering and writing, as a service fires them: not while nothing else is in the processor's caches. */
    private void inTurn(String request) {
        var service = new InProcess();
        service.request = request;
        service.read();
        var micros = Spent.inTurn(
                List.of(() -> called(service::bytes), service::answer, service::bare),
                effort.smoke() ? (double) SMOKE / MILLIS : effort.seconds());
        rows.add(request, "answer, in turn", "time", "µs", micros[1]);
        rows.add(request, "bare, in turn", "time", "µs", micros[2]);
    }

    private static Object called(Callable<?> one) {
        try {
            return one.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Options options() {
        return new OptionsBuilder()
                .include(InProcess.class.getName() + "\\.")
                .include(Floor.class.getName() + "\\.")
                .forks(effort.longest() ? 1 : 0)
                .warmupIterations(effort.smoke() ? 0 : 1)
                .warmupTime(TimeValue.seconds(effort.longest() ? effort.seconds() : 1))
                .measurementIterations(1)
                .measurementTime(effort.smoke() ? TimeValue.milliseconds(SMOKE) : TimeValue.seconds(effort.seconds()))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
    }

    private void add(RunResult result) {
        var request = result.getParams().getParam("request");
        var by = result.getPrimaryResult().getLabel();
        rows.add(request, by, "time", "µs", result.getPrimaryResult().getScore());
        var allocated = result.getSecondaryResults().get(ALLOCATED);
        if (allocated != null) {
            rows.add(request, by, "allocated", "kB", allocated.getScore() / KILOBYTE);
        }
        System.out.printf(
                "  %-18s %-16s %10.1f µs%n",
                request, by, result.getPrimaryResult().getScore());
    }
}
