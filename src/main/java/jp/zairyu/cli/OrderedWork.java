package jp.zairyu.cli;

import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Work on one thing after another by all cores at once, with results in the order of the things. */
final class OrderedWork {
    /** Things in hand for each core: enough that none waits while one takes long. */
    private static final int AHEAD = 8;

    private OrderedWork() {}

    /**
     * @param things null after the last
     * @param work is done by several threads
     * @param results takes them, on the calling thread; no more things are begun than it keeps up with
     */
    static <T, R> void over(Supplier<T> things, Function<T, R> work, Consumer<R> results) {
        var cores = Runtime.getRuntime().availableProcessors();
        var workers = Executors.newFixedThreadPool(cores);
        try {
            var inHand = new ArrayDeque<Future<R>>();
            for (var thing = things.get(); thing != null; thing = things.get()) {
                if (inHand.size() == cores * AHEAD) {
                    results.accept(result(inHand.remove()));
                }
                var taken = thing;
                inHand.add(workers.submit(() -> work.apply(taken)));
            }
            inHand.forEach(one -> results.accept(result(one)));
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R result(Future<R> one) {
        try {
            return one.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
