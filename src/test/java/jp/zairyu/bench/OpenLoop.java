package jp.zairyu.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * So many requests a second, whatever becomes of them: each is due at a time of its own, and its latency counts from then. A
 * server that stalls thus pays for all that fell due meanwhile, which a load that waits for answers would hide.
 */
final class OpenLoop {
    private static final double SECOND = 1e9;

    private final int port;
    private final List<byte[]> requests;

    /** @param bodies put in turn */
    OpenLoop(int port, String path, List<byte[]> bodies, String prefer) {
        this.port = port;
        this.requests = bodies.stream()
                .map(body -> Connection.request(path, body, prefer))
                .toList();
    }

    /** @param rate requests a second, over as many connections as there are at saturation */
    Latencies load(double rate, int seconds) throws IOException, InterruptedException {
        var interval = (long) (SECOND / rate);
        var begin = System.nanoTime() + (long) SECOND / 10;
        var each = Math.max(1, (int) (rate * seconds) / Connections.COUNT);
        return Latencies.of(Connections.run(number -> {
            var latencies = new long[each];
            try (var connection = new Connection(port)) {
                for (var i = 0; i < each; i++) {
                    var place = number + (long) i * Connections.COUNT;
                    var due = begin + place * interval;
                    waitUntil(due);
                    connection.ask(requests.get((int) (place % requests.size())));
                    latencies[i] = System.nanoTime() - due;
                }
            }
            return latencies;
        }));
    }

    private static void waitUntil(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
