package jp.zairyu.cli;

import java.time.Duration;
import java.time.Instant;

/** Says on the error stream how many lines are answered, and how fast it goes. */
final class ScreenProgress {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Instant begun = Instant.now();
    private final long first;
    private Instant said = begun;

    /** @param first how many lines were answered before */
    ScreenProgress(long first) {
        this.first = first;
    }

    void at(long lines) {
        var now = Instant.now();
        if (now.isAfter(said.plus(PAUSE))) {
            said = now;
            var each = Duration.between(begun, now).toMillis() / 1000.0;
            System.err.printf("%,d lines answered, %,d a second%n", lines, Math.round((lines - first) / each));
        }
    }
}
