package jp.zairyu.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.zairyu.facts.stated.Period;

/**
 * The logs of several jobs, day by day, seen through a window of seven days in a row.
 *
 * @param byDay hours of all jobs by day
 * @param vacations the school's long vacations; null if not stated, so that a day's kind is unknown
 */
record DayLog(NavigableMap<LocalDate, BigDecimal> byDay, List<Period> vacations) {
    private static final int DAYS_BEFORE_THE_LAST = 6;

    /**
     * The greatest value found.
     *
     * @param certain what it is at least
     * @param possible what it is at most
     * @param on the first day of the window, or the day; null if there is none
     */
    record Peak(BigDecimal certain, BigDecimal possible, LocalDate on) {
        static final Peak NONE = new Peak(BigDecimal.ZERO, BigDecimal.ZERO, null);
    }

    static DayLog of(List<WorkedHours> jobs, List<Period> vacations) {
        var byDay = new TreeMap<LocalDate, BigDecimal>();
        for (var job : jobs) {
            job.byDay().forEach((day, hours) -> byDay.merge(day, hours, BigDecimal::add));
        }
        return new DayLog(byDay, vacations);
    }

    Peak busiestWeek() {
        return peak(starts(), start -> sum(start, day -> true));
    }

    Peak busiestTermWeek() {
        if (vacations == null) {
            return onlyPossible(busiestWeek());
        }
        return peak(starts(), start -> sum(start, day -> !inVacation(day)));
    }

    Peak longestVacationDay() {
        if (vacations == null) {
            return onlyPossible(peak(byDay.keySet().stream(), byDay::get));
        }
        return peak(byDay.keySet().stream().filter(this::inVacation), byDay::get);
    }

    Peak busiestVacationWeek() {
        if (vacations == null) {
            return onlyPossible(busiestWeek());
        }
        return peak(starts().filter(this::touchesVacation), start -> sum(start, day -> true));
    }

    /** A busiest window can be moved until it starts or ends on a day worked, so these starts are enough. */
    private Stream<LocalDate> starts() {
        return byDay.keySet().stream()
                .flatMap(day -> Stream.of(day, day.minusDays(DAYS_BEFORE_THE_LAST)))
                .distinct();
    }

    private BigDecimal sum(LocalDate start, Predicate<LocalDate> counts) {
        var sum = BigDecimal.ZERO;
        for (var day : byDay.subMap(start, true, start.plusDays(DAYS_BEFORE_THE_LAST), true)
                .entrySet()) {
            if (counts.test(day.getKey())) {
                sum = sum.add(day.getValue());
            }
        }
        return sum;
    }

    private boolean touchesVacation(LocalDate start) {
        var end = start.plusDays(DAYS_BEFORE_THE_LAST);
        return vacations.stream()
                .anyMatch(period -> !period.from().isAfter(end) && !period.to().isBefore(start));
    }

    private boolean inVacation(LocalDate day) {
        return vacations.stream()
                .anyMatch(period -> !period.from().isAfter(day) && !period.to().isBefore(day));
    }

    private static Peak peak(Stream<LocalDate> days, Function<LocalDate, BigDecimal> hours) {
        var peak = Peak.NONE;
        for (var day : (Iterable<LocalDate>) days::iterator) {
            var value = hours.apply(day);
            if (value.compareTo(peak.certain()) > 0) {
                peak = new Peak(value, value, day);
            }
        }
        return peak;
    }

    private static Peak onlyPossible(Peak peak) {
        return new Peak(BigDecimal.ZERO, peak.possible(), null);
    }
}
