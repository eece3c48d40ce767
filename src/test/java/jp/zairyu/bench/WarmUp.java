package jp.zairyu.bench;

/** Does a thing again and again until it gets no faster, so that no round measures code that is still being compiled. */
final class WarmUp {
    /** A slice that takes less than so much of the best before is still getting faster. */
    private static final double FASTER = 0.95;

    private static final int IN_A_ROW = 3;

    private final int most;

    /** @param most slices; one of a second is a second */
    WarmUp(int most) {
        this.most = most;
    }

    /** Some of the thing. */
    interface Slice<E extends Exception> {
        /** @return what each took, in any unit */
        double cost() throws E;
    }

    /** @return slices done */
    <E extends Exception> int warm(Slice<E> slice) throws E {
        var best = slice.cost();
        var done = 1;
        for (var steady = 0; steady < IN_A_ROW && done < most; done++) {
            var cost = slice.cost();
            steady = cost < best * FASTER ? 0 : steady + 1;
            best = Math.min(best, cost);
        }
        return done;
    }
}
