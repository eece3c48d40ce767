package jp.zairyu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Many lines in one request: time for each, and the memory while they go through. */
public final class BulkRun {
    private static final int WARM_UP = 2_000;
    private static final double MICROS = 1e6;

    private static final String LINES = System.getProperty("bench.lines", "");

    private final Rows rows = LINES.isEmpty() ? new Rows("bulk") : Rows.keeping("bulk");
    private final Effort effort = Effort.told();

    private BulkRun() {}

    public static void main(String[] arguments) throws Exception {
        new BulkRun().run();
    }

    private List<Integer> sizes() {
        if (!LINES.isEmpty()) {
            return Stream.of(LINES.split(",")).map(Integer::valueOf).toList();
        } else if (effort.smoke()) {
            return List.of(100);
        } else if (!effort.isThorough()) {
            return List.of(1_000, 10_000);
        }
        return effort.longest() ? List.of(1_000, 10_000, 100_000, 1_000_000) : List.of(1_000, 10_000, 100_000);
    }

    private void run() throws IOException, InterruptedException {
        var port = Integer.getInteger("bench.port", 18300);
        var lines = new BulkLines(BenchRequest.variants(Path.of("bench"), "engineer"));
        var options = new String[] {"-Xmx512m", "-Dzairyu.cache=" + Rows.HOME.resolve("cache")};
        try (var server = Server.start(HttpRun.SERVICE, port, options)) {
            server.await("/q/health/ready", null);
            if (!effort.smoke()) {
                new WarmUp(effort.warmUps()).warm(() -> micros(server, lines));
            }
            for (var size : sizes()) {
                measure(server, lines, size);
            }
        }
        rows.write();
    }

    private static double micros(Server server, BulkLines lines) throws IOException {
        var cpu = server.cpu();
        lines.send(server, WARM_UP);
        return (server.cpu() - cpu) / WARM_UP * MICROS;
    }

    private void measure(Server server, BulkLines lines, int size) throws IOException {
        var cpu = server.cpu();
        double seconds;
        MemorySamples memory;
        try (var sampling = new MemorySamples(server)) {
            memory = sampling;
            seconds = lines.send(server, size);
        }
        var subject = String.format("bulk of %,d lines of engineer", size);
        add(subject, "lines a second", "1/s", size / seconds);
        add(subject, "CPU per line", "µs", (server.cpu() - cpu) / size * MICROS);
        add(subject, "most heap, garbage included", "MB", memory.mostHeap());
        add(subject, "most resident", "MB", memory.mostResident());
        add(subject, "heap afterwards, collected", "MB", server.heap(true));
        System.out.printf("  %-42s %10.0f lines a second%n", subject, size / seconds);
    }

    private void add(String subject, String measure, String unit, double value) {
        rows.add(subject, "POST …/bulk", measure, unit, value);
    }
}
