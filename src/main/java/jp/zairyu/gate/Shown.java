package jp.zairyu.gate;

import java.util.BitSet;
import java.util.stream.Collectors;

/** What cases bring to light, each thing by its number in {@link ShownWords}: thousands of cases show dozens of things each. */
record Shown(BitSet numbers) {
    private static final int DIGITS = 36;

    static Shown nothing() {
        return new Shown(new BitSet());
    }

    /** @param text numbers with commas between */
    static Shown of(String text) {
        var shown = nothing();
        if (!text.isEmpty()) {
            for (var number : text.split(",")) {
                shown.numbers.set(Integer.parseInt(number, DIGITS));
            }
        }
        return shown;
    }

    String text() {
        return numbers.stream()
                .mapToObj(number -> Integer.toString(number, DIGITS))
                .collect(Collectors.joining(","));
    }

    void add(Shown other) {
        numbers.or(other.numbers);
    }
}
