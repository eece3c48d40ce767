package jp.zairyu.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Many lines in one request: time for each, and the heap while they go through. */
final class BulkGrowth {
    private static final double SECOND = 1e9;
    private static final int BETWEEN_SAMPLES = 500;
    private static final List<Integer> SMOKE = List.of(100, 1_000);
    private static final List<Integer> SHORT = List.of(1_000, 10_000);
    private static final List<Integer> FULL = List.of(1_000, 10_000, 100_000, 1_000_000);

    private final Rows rows;
    private final Effort effort;
    private final byte[] line;

    BulkGrowth(Rows rows, Effort effort) throws IOException {
        this.rows = rows;
        this.effort = effort;
        var json = new JsonMapper();
        var body = json.readTree(BenchRequest.of(Path.of("bench"), "engineer").body());
        this.line = (json.writeValueAsString(body) + "\n").getBytes();
    }

    void run() throws IOException, InterruptedException {
        var port = Integer.getInteger("bench.port", 18300);
        var options = new String[] {"-Xmx512m", "-Dzairyu.cache=" + Rows.HOME.resolve("cache")};
        try (var server = Server.start(HttpRun.SERVICE, port, options)) {
            server.await("/q/health/ready", null);
            send(server, SMOKE.get(1)); // warms up
            for (var lines : effort.smoke() ? SMOKE : effort.rounds() < 3 ? SHORT : FULL) {
                measure(server, lines);
            }
        }
    }

    private void measure(Server server, int lines) throws IOException, InterruptedException {
        var over = new AtomicBoolean();
        var heaps = new ArrayList<Double>();
        var sampling = CompletableFuture.runAsync(() -> sample(server, over, heaps));
        var begin = System.nanoTime();
        send(server, lines);
        var passed = (System.nanoTime() - begin) / SECOND;
        over.set(true);
        sampling.join();
        var subject = String.format("bulk of %,d lines of engineer", lines);
        rows.add(subject, "POST …/bulk", "lines a second", "1/s", lines / passed);
        rows.add(
                subject,
                "POST …/bulk",
                "most heap, garbage included",
                "MB",
                heaps.stream().mapToDouble(heap -> heap).max().orElse(0));
        rows.add(subject, "POST …/bulk", "heap afterwards, collected", "MB", server.heap(true));
        System.out.printf("  %-42s %10.0f lines a second%n", subject, lines / passed);
    }

    private static void sample(Server server, AtomicBoolean over, List<Double> heaps) {
        try {
            while (!over.get()) {
                heaps.add(server.heap(false));
                Thread.sleep(BETWEEN_SAMPLES);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends while it reads: the service takes lines in no faster than its answers are taken. */
    private void send(Server server, int lines) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            var writing = CompletableFuture.runAsync(() -> write(socket, lines));
            var answered = new BulkAnswers(socket.getInputStream()).count();
            writing.join();
            if (answered != lines + 1) {
                throw new IOException(answered + " answers to " + lines + " lines");
            }
        }
    }

    private void write(Socket socket, int lines) {
        try {
            var out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
            out.write(("POST /v1/screenings/engineer/bulk HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                            + "Content-Type: application/x-ndjson\r\nContent-Length: " + (long) lines * line.length
                            + "\r\n\r\n")
                    .getBytes(US_ASCII));
            for (var i = 0; i < lines; i++) {
                out.write(line);
            }
            out.flush();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
