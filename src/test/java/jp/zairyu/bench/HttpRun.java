package jp.zairyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The service over HTTP beside an echo on the same stack, in turn, at saturation and at half of it. */
public final class HttpRun {
    static final Path SERVICE = Path.of("target/quarkus-app/quarkus-run.jar");
    static final String MINIMAL = "return=minimal";
    private static final Path ECHO = Path.of("bench/echo/target/quarkus-app/quarkus-run.jar");
    private static final Path ANSWERS = Rows.HOME.resolve("answers");
    private static final String HEAP = "-Xmx512m";
    private static final double EFFECTIVE = 0.8;
    private static final double MICROS = 1e6;
    private static final double KILOBYTE = 1000;

    private final Rows rows = new Rows("http");
    private final Effort effort = Effort.told();

    private HttpRun() {}

    /** One of the two that are asked. */
    private record Asked(String by, Server server, String path) {}

    public static void main(String[] arguments) throws Exception {
        if (!Wrk.isThere()) {
            System.out.println("  wrk is missing (apt-get install wrk): nothing was measured over HTTP");
            return;
        }
        new HttpRun().run();
    }

    private void run() throws IOException, InterruptedException {
        var port = Integer.getInteger("bench.port", 18300);
        try (var service = Server.start(SERVICE, port, HEAP, "-Dzairyu.cache=" + Rows.HOME.resolve("cache"))) {
            service.await("/q/health/ready", null);
            saveAnswers(service);
            var echoes = new String[] {HEAP, "-Dzairyu.rules=rules", "-Dbench.answers=" + ANSWERS};
            try (var echo = Server.start(ECHO, port + 1, echoes)) {
                echo.await(
                        "/echo/engineer/full",
                        BenchRequest.of(Path.of("bench"), "engineer").body());
                for (var round = 0; round < effort.rounds(); round++) {
                    round(service, echo, round == 0);
                }
            }
        }
        rows.write();
    }

    /** What the echo answers is what the service answers. */
    private void saveAnswers(Server service) throws IOException, InterruptedException {
        Files.createDirectories(ANSWERS);
        for (var screening : BenchRequest.SCREENINGS) {
            var body = BenchRequest.of(Path.of("bench"), screening).body();
            var path = "/v1/screenings/" + screening;
            var full = service.ask(path, body, "");
            var minimal = service.ask(path, body, MINIMAL);
            Files.write(ANSWERS.resolve(screening + "-full.json"), full);
            if (minimal.length < full.length * EFFECTIVE) {
                Files.write(ANSWERS.resolve(screening + "-minimal.json"), minimal);
            } else {
                Files.deleteIfExists(ANSWERS.resolve(screening + "-minimal.json"));
                System.out.println("  " + screening + ": Prefer: return=minimal makes no smaller answer; left out");
            }
        }
    }

    private void round(Server service, Server echo, boolean first) throws IOException, InterruptedException {
        for (var screening : BenchRequest.SCREENINGS) {
            for (var extent : List.of("full", "minimal")) {
                if (Files.exists(ANSWERS.resolve(screening + "-" + extent + ".json"))) {
                    var path = "/v1/screenings/" + screening;
                    measure(screening, extent, new Asked("service", service, path), first);
                    measure(screening, extent, new Asked("echo", echo, "/echo/" + screening + "/" + extent), first);
                }
            }
        }
    }

    private void measure(String screening, String extent, Asked asked, boolean first)
            throws IOException, InterruptedException {
        var body = Path.of("bench/requests", screening + ".json");
        var prefer = extent.equals("minimal") ? MINIMAL : "";
        var url = asked.server().url(asked.path());
        Wrk.load(url, body, prefer, first ? effort.warmUp() : 1);

        var subject = screening + ", " + extent;
        var cpu = asked.server().cpu();
        var allocated = asked.server().allocated();
        var result = Wrk.load(url, body, prefer, effort.seconds());
        var used = (asked.server().cpu() - cpu) / result.requests() * MICROS;
        var made = (asked.server().allocated() - allocated) / KILOBYTE / result.requests();
        var answer = asked.server().ask(asked.path(), Files.readAllBytes(body), prefer);
        rows.add(subject, asked.by(), "size", "kB", answer.length / KILOBYTE);
        rows.add(subject, asked.by(), "rate", "1/s", result.rate());
        rows.add(subject, asked.by(), "CPU per request", "µs", used);
        rows.add(subject, asked.by(), "allocated per request", "kB", made);
        latencies(subject, asked.by(), "", result.p50(), result.p99(), result.p999());

        var half = new OpenLoop(asked.server().port(), asked.path(), Files.readAllBytes(body), prefer)
                .load(result.rate() / 2, effort.seconds());
        latencies(subject, asked.by(), " at half", half.percentile(50), half.percentile(99), half.percentile(99.9));
        System.out.printf("  %-22s %-8s %8.0f/s %8.0f µs CPU%n", subject, asked.by(), result.rate(), used);
    }

    private void latencies(String subject, String by, String load, double p50, double p99, double p999) {
        rows.add(subject, by, "p50" + load, "ms", p50);
        rows.add(subject, by, "p99" + load, "ms", p99);
        rows.add(subject, by, "p99.9" + load, "ms", p999);
    }
}
