package jp.zairyu.bench;

import java.util.List;

/**
 * One line of the table.
 *
 * @param part http, inprocess, peers, growth or start
 * @param subject what was asked or done
 * @param by who did it
 * @param measure what was measured
 * @param unit of the values
 * @param values one of each round, in order
 */
record Row(String part, String subject, String by, String measure, String unit, List<Double> values) {
    double median() {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double least() {
        return values.stream().mapToDouble(value -> value).min().orElseThrow();
    }

    double most() {
        return values.stream().mapToDouble(value -> value).max().orElseThrow();
    }

    String key() {
        return String.join("|", part, subject, by, measure);
    }
}
