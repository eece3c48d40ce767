package jp.zairyu.bench;

import java.util.Collection;
import java.util.stream.LongStream;

/**
 * How long requests took.
 *
 * @param sorted nanoseconds, the shortest first
 */
record Latencies(long[] sorted) {
    private static final double MILLISECOND = 1e6;

    /** @param each those of one connection */
    static Latencies of(Collection<long[]> each) {
        return new Latencies(
                each.stream().flatMapToLong(LongStream::of).sorted().toArray());
    }

    /** @return milliseconds */
    double percentile(double percent) {
        var place = (int) Math.ceil(sorted.length * percent / 100) - 1;
        return sorted[Math.max(0, place)] / MILLISECOND;
    }
}
