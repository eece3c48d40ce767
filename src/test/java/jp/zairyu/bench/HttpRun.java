package jp.zairyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The service over HTTP beside an echo on the same stack, in turn, at saturation and at half of it. */
public final class HttpRun {
    static final Path SERVICE = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Path ECHO = Path.of("bench/echo/target/quarkus-app/quarkus-run.jar");
    private static final Path ANSWERS = Rows.HOME.resolve("answers");
    private static final String MINIMAL = "return=minimal";
    /** What one request has warmed up, another may spoil: code compiled for one alone is compiled anew for both. */
    private static final int PASSES = 2;

    private static final String HEAP = "-Xmx512m";
    /** That of the image. */
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    private static final String SCREENINGS = "/v1/screenings/";

    private final Rows rows = new Rows("http");
    private final Effort effort = Effort.told();

    private HttpRun() {}

    public static void main(String[] arguments) throws Exception {
        new HttpRun().run();
    }

    private void run() throws Exception {
        System.out.println("  load by " + Saturation.by());
        var port = Integer.getInteger("bench.port", 18300);
        try (var service =
                Server.start(SERVICE, port, HEAP, COLLECTOR, "-Dzairyu.cache=" + Rows.HOME.resolve("cache"))) {
            service.await("/q/health/ready", null);
            saveAnswers(service);
            var echoes = new String[] {HEAP, COLLECTOR, "-Dzairyu.rules=rules", "-Dbench.answers=" + ANSWERS};
            try (var echo = Server.start(ECHO, port + 1, echoes)) {
                var body = BenchRequest.of(Path.of("bench"), "engineer").body();
                echo.await("/echo/engineer/full", body);
                measure(all(service, echo));
            }
        }
        rows.write();
    }

    /** Each screening in full and minimal, of the service and of the echo, in the order of the table. */
    private static List<Load> all(Server service, Server echo) throws IOException {
        var all = new ArrayList<Load>();
        for (var screening : BenchRequest.SCREENINGS) {
            var requests = Requests.of(screening);
            for (var extent : List.of("full", "minimal")) {
                var subject = screening + ", " + extent;
                var prefer = extent.equals("minimal") ? MINIMAL : "";
                all.add(new Load(subject, "service", service, SCREENINGS + screening, requests, prefer));
                all.add(new Load(subject, "echo", echo, "/echo/" + screening + "/" + extent, requests, prefer));
            }
        }
        return all;
    }

    /** What the echo answers is what the service answers to the same requests, of about the mean length. */
    private static void saveAnswers(Server service) throws IOException, InterruptedException {
        Files.createDirectories(ANSWERS);
        for (var screening : BenchRequest.SCREENINGS) {
            var full = meanAnswer(service, screening, "");
            var minimal = meanAnswer(service, screening, MINIMAL);
            if (minimal.length >= full.length) {
                throw new IOException(screening + ": the minimal answer is no smaller than the full one");
            }
            Files.write(ANSWERS.resolve(screening + "-full.json"), full);
            Files.write(ANSWERS.resolve(screening + "-minimal.json"), minimal);
        }
    }

    private static byte[] meanAnswer(Server service, String screening, String prefer)
            throws IOException, InterruptedException {
        var answers = new ArrayList<byte[]>();
        for (var body : BenchRequest.variants(Path.of("bench"), screening)) {
            answers.add(service.ask(SCREENINGS + screening, body, prefer));
        }
        var mean = answers.stream().mapToInt(answer -> answer.length).average().orElseThrow();
        answers.sort(Comparator.comparingDouble(answer -> Math.abs(answer.length - mean)));
        return answers.get(0);
    }

    private void measure(List<Load> all) throws Exception {
        for (var pass = 0; pass < (effort.smoke() ? 0 : PASSES); pass++) {
            for (var load : all) {
                var slices =
                        new WarmUp(effort.warmUps()).warm(() -> load.saturate(1).micros());
                System.out.printf("  %-22s %-8s warm after %d s%n", load.subject(), load.by(), slices);
            }
        }
        for (var round = 0; round < effort.rounds(); round++) {
            for (var load : all) {
                load.measure(rows, effort);
            }
        }
    }
}
