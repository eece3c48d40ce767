package jp.zairyu.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All dated numbers and provisions of {@code rules/parameters/}. */
public final class ParameterBook {
    /** Between two days on which any law changes, all dates see the same; few such times come together in the cases of a day. */
    private static final int MOST_REMEMBERED = 500;

    private final Map<String, Dated> numbers;
    private final Map<String, Dated> provisions;
    private final LocalDate horizon;
    /** The days on which a number or provision begins or is no longer there. */
    private final NavigableSet<LocalDate> changes = new TreeSet<>();

    private final Map<Dates, InForce> remembered = new ConcurrentHashMap<>();

    /**
     * @param numbers by key
     * @param provisions by key
     * @param horizon the first day this ruleset speaks of; a question about a day before it is refused
     */
    public ParameterBook(Map<String, Dated> numbers, Map<String, Dated> provisions, LocalDate horizon) {
        this.numbers = numbers;
        this.provisions = provisions;
        this.horizon = horizon;
        changes.add(LocalDate.MIN);
        Stream.of(numbers, provisions)
                .flatMap(some -> some.values().stream())
                .flatMap(dated -> dated.values().stream())
                .flatMap(Value::changes)
                .forEach(changes::add);
    }

    /** The numbers by key. */
    public Map<String, Dated> numbers() {
        return numbers;
    }

    /** The provisions by key. */
    public Map<String, Dated> provisions() {
        return provisions;
    }

    /** The first day this ruleset speaks of. */
    public LocalDate horizon() {
        return horizon;
    }

    /**
     * One number or provision over time, oldest value first.
     *
     * @param text the clause in the law's own words, where known
     * @param checkedOn the last day somebody compared it with the official text
     * @param newInLaw whether there was no such number before the first row's day
     * @param measuredIn the unit of the bounds of its bands; null for a single number
     */
    public record Dated(
            String key,
            Bilingual label,
            String unit,
            Governor governor,
            Standing standing,
            LocalDate checkedOn,
            String text,
            boolean newInLaw,
            String measuredIn,
            List<Value> values) {
        /** The row in force on a day, or null before the first and after an abolition. */
        public Value on(LocalDate day) {
            Value inForce = null;
            for (var value : values) {
                if (day != null && !value.from().isAfter(day)) {
                    inForce = value;
                }
            }
            return inForce == null || inForce.ended(day) ? null : inForce;
        }

        /** The same without what begins or ends from a day on. */
        Dated before(LocalDate day) {
            var rows = values.stream()
                    .filter(row -> row.from().isBefore(day))
                    .map(row -> row.until() == null || row.until().plusDays(1).isBefore(day) ? row : row.withoutEnd())
                    .toList();
            return new Dated(key, label, unit, governor, standing, checkedOn, text, newInLaw, measuredIn, rows);
        }

        /** The last day of a row; null while no end is known. */
        public LocalDate lastDayOf(Value row) {
            var next = values.indexOf(row) + 1;
            var before = next < values.size() ? values.get(next).from().minusDays(1) : null;
            return row.until() == null || before != null && before.isBefore(row.until()) ? before : row.until();
        }
    }

    /**
     * One row: the value from a day on, until the next row's day.
     *
     * @param value null for a provision, and for a number that is abolished from that day on
     * @param until the last day, where a provision ends without a successor
     * @param bands what the number is for which measure, lowest first; empty for a single number
     * @param abolished whether this row ends the number
     * @param standing the row's own, or the number's
     */
    public record Value(
            LocalDate from,
            LocalDate until,
            BigDecimal value,
            List<Step> bands,
            String citation,
            boolean abolished,
            Standing standing) {
        Value withoutEnd() {
            return new Value(from, null, value, bands, citation, abolished, standing);
        }

        /** The days on which it begins and is no longer there, as far as they are known; where it cannot be read, none. */
        Stream<LocalDate> changes() {
            return Stream.of(
                            Optional.ofNullable(from),
                            Optional.ofNullable(until).map(last -> last.plusDays(1)))
                    .flatMap(Optional::stream);
        }

        boolean ended(LocalDate day) {
            return abolished || until != null && until.isBefore(day);
        }
    }

    /** One band of a number that goes by bands: {@code at-least} or {@code above} is its lower bound. */
    public record Step(@JsonProperty("at-least") BigDecimal atLeast, BigDecimal above, BigDecimal value) {
        BigDecimal bound() {
            return atLeast != null ? atLeast : above;
        }
    }

    /** The same without what begins or ends from a day on. */
    ParameterBook before(LocalDate day) {
        return new ParameterBook(before(numbers, day), before(provisions, day), horizon);
    }

    private static Map<String, Dated> before(Map<String, Dated> some, LocalDate day) {
        var before = new LinkedHashMap<String, Dated>();
        some.forEach((key, dated) -> before.put(key, dated.before(day)));
        return before;
    }

    /** The keys under which two books do not say the same. */
    public Set<String> differing(ParameterBook other) {
        var keys = new TreeSet<>(Differing.keys(numbers, other.numbers));
        keys.addAll(Differing.keys(provisions, other.provisions));
        return keys;
    }

    /** The law in force for a case, each number and provision on the date that governs it; the same object for the same law. */
    public InForce inForce(Dates dates) {
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(dates.each(this::lastChange), this::lookUp);
    }

    /** The last day up to this one on which law changed: on both of them the same is in force. */
    private LocalDate lastChange(LocalDate day) {
        return changes.floor(day);
    }

    private InForce lookUp(Dates dates) {
        var single = new ArrayList<Parameter>();
        var bands = new ArrayList<Band>();
        for (var number : numbers.values()) {
            var row = number.on(dates.of(number.governor()));
            if (row != null && row.bands().isEmpty()) {
                single.add(parameter(number, row));
            } else if (row != null) {
                bands.addAll(Band.of(number, row));
            }
        }
        return new InForce(List.copyOf(single), List.copyOf(bands), List.copyOf(provisionsInForce(dates)));
    }

    private List<Provision> provisionsInForce(Dates dates) {
        var inForce = new ArrayList<Provision>();
        for (var provision : provisions.values()) {
            var row = provision.on(dates.of(provision.governor()));
            if (row != null) {
                inForce.add(new Provision(provision.key(), row.from(), row.citation(), provision.standing()));
            }
        }
        return inForce;
    }

    /** One value of a number as rules and answers see it. */
    public static Parameter parameter(Dated number, Value row) {
        return new Parameter(number.key(), row.value(), number.unit(), row.from(), row.citation(), row.standing());
    }
}
