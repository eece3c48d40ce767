package jp.zairyu.bench;

import java.util.Locale;

/**
 * How long to measure.
 *
 * @param smoke only to see that everything works: no figure is worth anything
 * @param longest whether time does not matter: each measurement of a library's own in a process of its own, a million lines
 * @param rounds how often everything is measured in turn
 * @param warmUps seconds spent on warming one thing up at the most, beforehand
 * @param seconds of each measurement
 */
record Effort(boolean smoke, boolean longest, int rounds, int warmUps, int seconds) {
    private static final Integer ROUNDS = Integer.getInteger("bench.rounds");

    /** As {@code bench/run} was told: smoke, short, medium or long. */
    static Effort told() {
        return switch (name()) {
            case "smoke" -> new Effort(true, false, 1, 1, 1);
            case "short" -> new Effort(false, false, rounds(2), 8, 2);
            case "long" -> new Effort(false, true, rounds(5), 40, 10);
            default -> new Effort(false, false, rounds(3), 20, 3);
        };
    }

    static String name() {
        return System.getProperty("bench.effort", "medium").toLowerCase(Locale.ROOT);
    }

    private static int rounds(int usual) {
        return ROUNDS == null ? usual : ROUNDS;
    }

    /** Whether what takes minutes by itself is measured, too. */
    boolean isThorough() {
        return rounds > 2;
    }
}
