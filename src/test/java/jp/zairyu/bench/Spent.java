package jp.zairyu.bench;

import java.util.function.Supplier;

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
}
