package jp.zairyu.mutation;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** One thread for each core, all of which see the classes that their caller sees: Drools asks the thread for them. */
final class Workers implements AutoCloseable {
    private final ExecutorService threads;

    Workers() {
        var loader = Thread.currentThread().getContextClassLoader();
        this.threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
            var thread = new Thread(work);
            thread.setContextClassLoader(loader);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Does the work on each, and returns what came of it in the same order. */
    <T, R> List<R> all(List<T> each, Function<T, R> work) {
        var begun =
                each.stream().map(one -> threads.submit(() -> work.apply(one))).toList();
        return begun.stream().map(Workers::finished).toList();
    }

    private static <R> R finished(Future<R> begun) {
        try {
            return begun.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
