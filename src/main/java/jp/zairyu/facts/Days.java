package jp.zairyu.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Counting days as the law does. Pure; how many days or months, the rules say. A day that is not stated gives a day that
 * is not known: null in, null out.
 */
public final class Days {
    private Days() {}

    /**
     * The last day of a period of months counted from the day after an event (Civil Code art. 140, 141, 143): the day
     * before the matching day of the last month, the last day of that month where it has none, and the last day of the
     * last month where the count starts on a first.
     */
    public static LocalDate monthsAfter(LocalDate event, BigDecimal months) {
        if (event == null) {
            return null;
        }
        var start = event.plusDays(1);
        var lastMonth = YearMonth.from(start).plusMonths(months.longValueExact());
        if (start.getDayOfMonth() > lastMonth.lengthOfMonth()) {
            return lastMonth.atEndOfMonth();
        }
        return lastMonth.atDay(start.getDayOfMonth()).minusDays(1);
    }

    /** The same day of the month so many months on, or the month's last day where it has none. */
    public static LocalDate sameDayMonthsAfter(LocalDate event, BigDecimal months) {
        if (event == null) {
            return null;
        }
        return event.plusMonths(months.longValueExact());
    }

    /** The earlier of the two ways to count months from an event. */
    public static LocalDate monthsAfterEarliest(LocalDate event, BigDecimal months) {
        if (event == null) {
            return null;
        }
        return earlier(monthsAfter(event, months), sameDayMonthsAfter(event, months));
    }

    /** The later of the two ways to count months from an event. */
    public static LocalDate monthsAfterLatest(LocalDate event, BigDecimal months) {
        if (event == null) {
            return null;
        }
        var one = monthsAfter(event, months);
        var other = sameDayMonthsAfter(event, months);
        return one.isAfter(other) ? one : other;
    }

    /** The same day of the month so many months back, or the month's last day where it has none. */
    public static LocalDate monthsBefore(LocalDate day, BigDecimal months) {
        return day == null ? null : day.minusMonths(months.longValueExact());
    }

    /** The earlier of two days; the one that is stated where only one is. */
    public static LocalDate earliest(LocalDate one, LocalDate other) {
        return one == null ? other : other == null ? one : earlier(one, other);
    }

    /** So many days after an event; the day of the event is not counted. */
    public static LocalDate daysAfter(LocalDate event, BigDecimal days) {
        if (event == null) {
            return null;
        }
        return event.plusDays(days.longValueExact());
    }

    /** A day of the month after the event's. */
    public static LocalDate dayOfNextMonth(LocalDate event, BigDecimal dayOfMonth) {
        if (event == null) {
            return null;
        }
        return YearMonth.from(event).plusMonths(1).atDay(dayOfMonth.intValueExact());
    }

    /** The last day of a month so many months after the event's. */
    public static LocalDate endOfMonthAfter(LocalDate event, BigDecimal months) {
        if (event == null) {
            return null;
        }
        return YearMonth.from(event).plusMonths(months.longValueExact()).atEndOfMonth();
    }

    /** The first of April on or after a day: when a Japanese school year begins. */
    public static LocalDate nextApril(LocalDate day) {
        if (day == null) {
            return null;
        }
        var april = LocalDate.of(day.getYear(), Month.APRIL, 1);
        return april.isBefore(day) ? april.plusYears(1) : april;
    }

    static Integer between(LocalDate from, LocalDate to) {
        return from == null || to == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
