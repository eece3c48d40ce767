package jp.zairyu.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.zairyu.law.ParameterBook.Dated;

/**
 * Days, as stretches of them.
 *
 * @param stretches in order, none touching another
 */
record DaysInForce(List<Stretch> stretches) {
    static final DaysInForce ALL = from(LocalDate.MIN);

    /** From one day to another, both included. */
    record Stretch(LocalDate first, LocalDate last) {
        @Override
        public String toString() {
            if (first.equals(LocalDate.MIN)) {
                return "until " + last;
            }
            return last.equals(LocalDate.MAX) ? "from " + first + " on" : first + " to " + last;
        }
    }

    static DaysInForce from(LocalDate first) {
        return new DaysInForce(List.of(new Stretch(first, LocalDate.MAX)));
    }

    /** The days on which a number or provision is in force. */
    static DaysInForce of(Dated dated) {
        return new DaysInForce(dated.values().stream()
                .filter(row -> !row.abolished())
                .map(row -> {
                    var last = dated.lastDayOf(row);
                    return new Stretch(row.from(), last == null ? LocalDate.MAX : last);
                })
                .toList());
    }

    DaysInForce and(DaysInForce others) {
        var both = new ArrayList<Stretch>();
        for (var one : stretches) {
            for (var other : others.stretches) {
                var first = one.first.isAfter(other.first) ? one.first : other.first;
                var last = one.last.isBefore(other.last) ? one.last : other.last;
                if (!first.isAfter(last)) {
                    both.add(new Stretch(first, last));
                }
            }
        }
        return new DaysInForce(both);
    }

    /** All other days. */
    DaysInForce others() {
        var others = new ArrayList<Stretch>();
        var first = LocalDate.MIN;
        for (var one : stretches) {
            if (first != null && first.isBefore(one.first)) {
                others.add(new Stretch(first, one.first.minusDays(1)));
            }
            first = one.last.equals(LocalDate.MAX) ? null : one.last.plusDays(1);
        }
        if (first != null) {
            others.add(new Stretch(first, LocalDate.MAX));
        }
        return new DaysInForce(others);
    }

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    @Override
    public String toString() {
        return isEmpty()
                ? "on no day"
                : stretches.stream().map(Stretch::toString).collect(Collectors.joining(", "));
    }
}
