package jp.zairyu.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The hours of one job as stated: a log by day, or the same in every seven days, or maxima.
 *
 * @param work the job's number
 * @param from the first day of the job; LocalDate.MIN if not stated
 * @param until the last day of the job; LocalDate.MAX if not stated
 * @param byDay hours by day, from the log; empty if there is none
 * @param closed whether nothing is left open: a log said to be complete, or hours for any seven days
 * @param every hours worked in every seven days; null if not stated
 * @param most the most hours in any seven days; null if not stated
 * @param mostInDay the most hours on any day; null if not stated
 * @param inLongVacation whether the hours without dates fall in the school's long vacation; null if not stated
 */
public record WorkedHours(
        int work,
        LocalDate from,
        LocalDate until,
        SortedMap<LocalDate, BigDecimal> byDay,
        boolean closed,
        BigDecimal every,
        BigDecimal most,
        BigDecimal mostInDay,
        Boolean inLongVacation) {
    /** Whether the job goes on all through these days. */
    boolean covers(LocalDate first, LocalDate last) {
        return !from.isAfter(first) && !until.isBefore(last);
    }

    /** Whether the job goes on at some time in these days. */
    boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !until.isBefore(first);
    }

    /** Only what falls into the time in which all these jobs go on, give or take some days. */
    WorkedHours beside(List<WorkedHours> jobs, int slack) {
        var first =
                jobs.stream().map(WorkedHours::from).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        var last =
                jobs.stream().map(WorkedHours::until).min(LocalDate::compareTo).orElse(LocalDate.MAX);
        var days = new TreeMap<>(byDay);
        days.keySet()
                .removeIf(day -> day.plusDays(slack).isBefore(first)
                        || day.minusDays(slack).isAfter(last));
        return new WorkedHours(work, from, until, days, closed, every, most, mostInDay, inLongVacation);
    }

    boolean hasLog() {
        return !byDay.isEmpty();
    }
}
