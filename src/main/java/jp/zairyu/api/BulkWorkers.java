package jp.zairyu.api;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Who answers the lines of all requests with many: a thread for each core, beside those that answer single calls. */
@Singleton
class BulkWorkers implements Executor {
    private final int count = Runtime.getRuntime().availableProcessors();
    private final AtomicInteger started = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(count, this::thread);

    private Thread thread(Runnable work) {
        var thread = new Thread(work, "bulk-" + started.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    int count() {
        return count;
    }

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
