package jp.zairyu.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Some connections at once, each on a thread of its own. */
final class Connections {
    /** So many, whoever makes the load. */
    static final int COUNT = 16;

    private Connections() {}

    /** What happens on one connection. */
    interface Each {
        /** @return nanoseconds that each request took */
        long[] run(int number) throws IOException;
    }

    /** @throws IOException where a request fails on any of them */
    static List<long[]> run(Each each) throws IOException, InterruptedException {
        var threads = Executors.newFixedThreadPool(COUNT);
        try {
            var tasks = IntStream.range(0, COUNT)
                    .<Callable<long[]>>mapToObj(number -> () -> each.run(number))
                    .toList();
            var all = new ArrayList<long[]>();
            for (var done : threads.invokeAll(tasks)) {
                all.add(done.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            threads.shutdown();
        }
    }
}
