package jp.zairyu.gate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a case brings to light, each thing by its number in {@link ShownWords}. One for each of thousands of cases is kept while the
 * service runs, and each shows dozens of some ten thousand things: their numbers take a tenth of what a bit for each thing would.
 */
final class Shown {
    private static final int DIGITS = 36;

    private final int[] numbers;

    private Shown(IntStream numbers) {
        this.numbers = numbers.toArray();
    }

    static Shown of(IntStream numbers) {
        return new Shown(numbers);
    }

    /** @param text numbers with commas between */
    static Shown of(String text) {
        return text.isEmpty()
                ? of(IntStream.empty())
                : of(Stream.of(text.split(",")).mapToInt(number -> Integer.parseInt(number, DIGITS)));
    }

    String text() {
        return Arrays.stream(numbers)
                .mapToObj(number -> Integer.toString(number, DIGITS))
                .collect(Collectors.joining(","));
    }

    void addTo(BitSet all) {
        for (var number : numbers) {
            all.set(number);
        }
    }
}
