package jp.zairyu.api;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** A day in a query parameter. */
final class QueryDay {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate END = LocalDate.of(2200, 1, 1);

    private QueryDay() {}

    /**
     * @param name the parameter's name
     * @param text what was given; null: nothing
     * @param horizon the first day that the ruleset speaks of
     * @return the day, or null where none was given
     */
    static LocalDate of(String name, String text, LocalDate horizon) {
        if (text == null) {
            return null;
        }
        try {
            var day = LocalDate.parse(text, FORM);
            if (day.isBefore(horizon) || !day.isBefore(END)) {
                throw new BadQuery("The query parameter " + name + " must be a day from " + horizon
                        + ", the first day whose law this ruleset knows, to 2199-12-31.");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new BadQuery("The query parameter " + name + " must be a date that exists, in the form 2026-11-22.");
        }
    }
}
