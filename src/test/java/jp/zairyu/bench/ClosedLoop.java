package jp.zairyu.bench;

import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;

/** What wrk does, where there is no wrk: connections that ask, wait for the answer, and ask again. Takes more of the machine. */
final class ClosedLoop {
    private static final double SECOND = 1e9;

    private final int port;
    private final List<byte[]> requests;

    /** @param bodies put in turn */
    ClosedLoop(int port, String path, List<byte[]> bodies, String prefer) {
        this.port = port;
        this.requests = bodies.stream()
                .map(body -> Connection.request(path, body, prefer))
                .toList();
    }

    /** @throws IOException where a request fails */
    Saturation.Result load(int seconds) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var end = begin + (long) (seconds * SECOND);
        var latencies = Latencies.of(Connections.run(number -> connection(number, end)));
        var passed = (System.nanoTime() - begin) / SECOND;
        return new Saturation.Result(
                latencies.sorted().length,
                latencies.sorted().length / passed,
                latencies.percentile(50),
                latencies.percentile(99),
                latencies.percentile(99.9));
    }

    private long[] connection(int number, long end) throws IOException {
        var latencies = LongStream.builder();
        try (var connection = new Connection(port)) {
            var place = number;
            do {
                var sent = System.nanoTime();
                connection.ask(requests.get(place++ % requests.size()));
                latencies.add(System.nanoTime() - sent);
            } while (System.nanoTime() < end);
        }
        return latencies.build().toArray();
    }
}
