package jp.zairyu.bench;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

/** What something takes in this process, done again and again for a while. */
final class Spent {
    private static final double SECOND = 1e9;
    private static final double MICROS = 1e3;

    private Spent() {}

    /**
     * @param thing gives what it came to, never null
     * @return microseconds for each
     */
    static double micros(Supplier<?> thing, double seconds) {
        var begin = System.nanoTime();
        var times = 0L;
        var passed = 0L;
        while (passed < seconds * SECOND) {
            if (thing.get() == null) {
                throw new IllegalStateException("nothing came of it");
            }
            times++;
            passed = System.nanoTime() - begin;
        }
        return passed / MICROS / times;
    }

    /**
     * Several things, each after the other, as a service does them: what one has in the processor's caches, the next drives out.
     *
     * @param things give what they came to, never null
     * @return microseconds for each of them
     */
    static double[] inTurn(List<Supplier<?>> things, double seconds) {
        var passed = new double[things.size()];
        var begin = System.nanoTime();
        var times = 0L;
        for (var now = begin; now - begin < seconds * SECOND; times++) {
            for (var i = 0; i < passed.length; i++) {
                Objects.requireNonNull(things.get(i).get(), "nothing came of it");
                var then = System.nanoTime();
                passed[i] += then - now;
                now = then;
            }
        }
        var all = times;
        return DoubleStream.of(passed).map(nanos -> nanos / MICROS / all).toArray();
    }
}
