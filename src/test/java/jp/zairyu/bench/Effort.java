package jp.zairyu.bench;

import java.util.Locale;

/**
 * How long to measure.
 *
 * @param smoke only to see that everything works: no figure is worth anything
 * @param rounds how often everything is measured in turn
 * @param warmUp seconds before each measurement
 * @param seconds of each measurement
 */
record Effort(boolean smoke, int rounds, int warmUp, int seconds) {
    private static final Integer ROUNDS = Integer.getInteger("bench.rounds");

    /** As {@code bench/run} was told: smoke, short or full. */
    static Effort told() {
        return switch (System.getProperty("bench.effort", "full").toLowerCase(Locale.ROOT)) {
            case "smoke" -> new Effort(true, 1, 1, 1);
            case "short" -> new Effort(false, ROUNDS == null ? 2 : ROUNDS, 3, 3);
            default -> new Effort(false, ROUNDS == null ? 5 : ROUNDS, 10, 10);
        };
    }
}
