package jp.zairyu.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * So many requests a second, whatever becomes of them: each is due at a time of its own, and its latency counts from then. A
 * server that stalls thus pays for all that fell due meanwhile, which a load that waits for answers would hide.
 */
final class OpenLoop {
    private static final double SECOND = 1e9;
    private static final double MILLISECOND = 1e6;

    private final int port;
    private final byte[] request;

    OpenLoop(int port, String path, byte[] body, String prefer) {
        this.port = port;
        var head = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length + "\r\n" + (prefer.isEmpty() ? "" : "Prefer: " + prefer + "\r\n") + "\r\n";
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(US_ASCII));
        bytes.writeBytes(body);
        this.request = bytes.toByteArray();
    }

    /** Latencies in milliseconds. */
    record Latencies(long[] sorted) {
        double percentile(double percent) {
            var place = (int) Math.ceil(sorted.length * percent / 100) - 1;
            return sorted[Math.max(0, place)] / MILLISECOND;
        }
    }

    /** @param rate requests a second, over as many connections as {@link Wrk} opens */
    Latencies load(double rate, int seconds) throws IOException, InterruptedException {
        var threads = Executors.newFixedThreadPool(Wrk.CONNECTIONS);
        try {
            var interval = (long) (SECOND / rate);
            var begin = System.nanoTime() + (long) SECOND / 10;
            var tasks = IntStream.range(0, Wrk.CONNECTIONS)
                    .<Callable<long[]>>mapToObj(number -> () -> connection(
                            begin + number * interval,
                            interval * Wrk.CONNECTIONS,
                            (int) (rate * seconds) / Wrk.CONNECTIONS))
                    .toList();
            var latencies = LongStream.builder();
            for (var done : threads.invokeAll(tasks)) {
                Arrays.stream(done.get()).forEach(latencies);
            }
            return new Latencies(latencies.build().sorted().toArray());
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            threads.shutdown();
        }
    }

    private long[] connection(long begin, long interval, int requests) throws IOException {
        var latencies = new long[Math.max(1, requests)];
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var answers = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            for (var i = 0; i < latencies.length; i++) {
                var due = begin + i * interval;
                for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                socket.getOutputStream().write(request);
                readAnswer(answers);
                latencies[i] = System.nanoTime() - due;
            }
        }
        return latencies;
    }

    private static void readAnswer(InputStream in) throws IOException {
        var status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(status);
        }
        var length = -1;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
            return;
        }
        for (var chunk = chunkLength(in); chunk > 0; chunk = chunkLength(in)) {
            in.skipNBytes(chunk);
            line(in);
        }
        line(in);
    }

    private static int chunkLength(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the connection was closed");
            } else if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
