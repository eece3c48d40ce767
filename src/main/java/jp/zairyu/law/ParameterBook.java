package jp.zairyu.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All dated numbers and provisions of {@code rules/parameters/}.
 *
 * @param numbers by key
 * @param provisions by key
 */
public record ParameterBook(Map<String, Dated> numbers, Map<String, Dated> provisions) {
    /**
     * One number or provision over time, oldest value first.
     *
     * @param text the clause in the law's own words, where known
     * @param checkedOn the last day somebody compared it with the official text
     */
    public record Dated(
            String key,
            Bilingual label,
            String unit,
            Governor governor,
            Standing standing,
            LocalDate checkedOn,
            String text,
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
    }

    /**
     * One row: the value from a day on, until the next row's day.
     *
     * @param value null for a provision, and for a number that is abolished from that day on
     * @param until the last day, where a provision ends without a successor
     * @param abolished whether this row ends the number
     */
    public record Value(LocalDate from, LocalDate until, BigDecimal value, String citation, boolean abolished) {
        boolean ended(LocalDate day) {
            return abolished || until != null && until.isBefore(day);
        }
    }

    /** The numbers in force for a case, each on the date that governs it. */
    public List<Parameter> parametersInForce(Dates dates) {
        var inForce = new ArrayList<Parameter>();
        for (var number : numbers.values()) {
            var row = number.on(dates.of(number.governor()));
            if (row != null) {
                inForce.add(parameter(number, row));
            }
        }
        return inForce;
    }

    /** The provisions in force for a case, each on the date that governs it. */
    public List<Provision> provisionsInForce(Dates dates) {
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
        return new Parameter(number.key(), row.value(), number.unit(), row.from(), row.citation(), number.standing());
    }
}
