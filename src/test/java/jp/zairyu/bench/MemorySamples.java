package jp.zairyu.bench;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What memory a server has, looked at twice a second until closed. */
final class MemorySamples implements AutoCloseable {
    private static final int BETWEEN = 500;

    private final Server server;
    private final CountDownLatch over = new CountDownLatch(1);
    private final CompletableFuture<Void> sampling;
    private volatile double mostHeap;
    private volatile double mostResident;

    MemorySamples(Server server) {
        this.server = server;
        this.sampling = CompletableFuture.runAsync(this::sample, OwnThread::run);
    }

    private void sample() {
        try {
            do {
                mostHeap = Math.max(mostHeap, server.heap(false));
                mostResident = Math.max(mostResident, server.resident());
            } while (!over.await(BETWEEN, TimeUnit.MILLISECONDS));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** MB of heap in use, garbage included, at its most. */
    double mostHeap() {
        return mostHeap;
    }

    /** MB of memory of the whole process at its most. */
    double mostResident() {
        return mostResident;
    }

    @Override
    public void close() {
        over.countDown();
        sampling.join();
    }
}
