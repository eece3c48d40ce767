package jp.zairyu.cli;

import java.time.Duration;
import java.time.Instant;
import jp.zairyu.mutation.MutationRun;

/** Says on the error stream how far a long command has come, and roughly how long it still takes. */
final class ProgressLine implements MutationRun.Progress {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final String what;
    private final Instant begun = Instant.now();
    private Instant said = begun;
    private Instant first;
    private int doneAtFirst;

    ProgressLine(String what) {
        this.what = what;
    }

    @Override
    public synchronized void at(int done, int all) {
        var now = Instant.now();
        if (first == null) {
            first = now;
            doneAtFirst = done;
        }
        if (now.isAfter(said.plus(PAUSE)) && done > doneAtFirst) {
            said = now;
            var each = Duration.between(first, now).toMillis() / (double) (done - doneAtFirst);
            System.err.printf(
                    "%d of %d %s, about %d s left%n", done, all, what, Math.round((all - done) * each / 1000));
        }
    }
}
