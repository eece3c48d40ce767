package jp.zairyu.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import jp.zairyu.facts.stated.Period;

/** The logs of several jobs, day by day, seen through a window of seven days in a row. Days are counted from 1970-01-01. */
final class DayLog {
    private static final int DAYS_BEFORE_THE_LAST = 6;

    private final long[] days;
    private final BigDecimal[] hours;
    private final List<Period> vacations;

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

    /** A window: what is logged from one entry to before another, and the day it starts on. */
    private record Week(int from, int to, long start) {}

    private DayLog(long[] days, BigDecimal[] hours, List<Period> vacations) {
        this.days = days;
        this.hours = hours;
        this.vacations = vacations;
    }

    /** @param vacations the school's long vacations; null if not stated, so that a day's kind is unknown */
    static DayLog of(List<WorkedHours> jobs, List<Period> vacations) {
        var byDay = new TreeMap<LocalDate, BigDecimal>();
        for (var job : jobs) {
            job.byDay().forEach((day, hours) -> byDay.merge(day, hours, BigDecimal::add));
        }
        var days = byDay.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray();
        return new DayLog(days, byDay.values().toArray(BigDecimal[]::new), vacations);
    }

    Peak busiestWeek() {
        return busiest(hours, start -> true);
    }

    Peak busiestTermWeek() {
        return vacations == null ? onlyPossible(busiestWeek()) : busiest(inTerm(), start -> true);
    }

    Peak longestVacationDay() {
        return vacations == null ? onlyPossible(longestDay(day -> true)) : longestDay(this::isVacation);
    }

    Peak busiestVacationWeek() {
        return vacations == null
                ? onlyPossible(busiestWeek())
                : busiest(hours, start -> isVacation(start, start + DAYS_BEFORE_THE_LAST));
    }

    /** The hours that do not fall in a vacation. */
    private BigDecimal[] inTerm() {
        var inTerm = hours.clone();
        for (var i = 0; i < days.length; i++) {
            if (isVacation(days[i])) {
                inTerm[i] = BigDecimal.ZERO;
            }
        }
        return inTerm;
    }

    /**
     * A busiest window can be moved until it starts or ends on a day worked, so these are enough; of equal ones, the first.
     *
     * @param counted the hours of each day that count
     * @param looked the first days of the windows to look at
     */
    private Peak busiest(BigDecimal[] counted, LongPredicate looked) {
        var before = sums(counted);
        Week busiest = null;
        var most = BigDecimal.ZERO;
        for (int i = 0, first = 0, end = 0; i < days.length; i++) {
            while (days[first] < days[i] - DAYS_BEFORE_THE_LAST) {
                first++;
            }
            while (end < days.length && days[end] <= days[i] + DAYS_BEFORE_THE_LAST) {
                end++;
            }
            for (var week :
                    List.of(new Week(i, end, days[i]), new Week(first, i + 1, days[i] - DAYS_BEFORE_THE_LAST))) {
                var sum = before[week.to].subtract(before[week.from]);
                if (sum.compareTo(most) > 0 && looked.test(week.start)) {
                    busiest = week;
                    most = sum;
                }
            }
        }
        return busiest == null ? Peak.NONE : peak(counted, busiest);
    }

    /** What was counted before each entry, and at last all of it: a window's sum is a difference, however long the window. */
    private static BigDecimal[] sums(BigDecimal[] counted) {
        var before = new BigDecimal[counted.length + 1];
        before[0] = BigDecimal.ZERO;
        for (var i = 0; i < counted.length; i++) {
            before[i + 1] = before[i].add(counted[i]);
        }
        return before;
    }

    /** Added up anew, with no more decimals than its own days have. */
    private static Peak peak(BigDecimal[] counted, Week week) {
        var sum = Arrays.stream(counted, week.from, week.to).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Peak(sum, sum, LocalDate.ofEpochDay(week.start));
    }

    private Peak longestDay(LongPredicate looked) {
        var peak = Peak.NONE;
        for (var i = 0; i < days.length; i++) {
            if (hours[i].compareTo(peak.certain()) > 0 && looked.test(days[i])) {
                peak = new Peak(hours[i], hours[i], LocalDate.ofEpochDay(days[i]));
            }
        }
        return peak;
    }

    private boolean isVacation(long day) {
        return isVacation(day, day);
    }

    /** Whether a vacation falls into these days. */
    private boolean isVacation(long first, long last) {
        for (var period : vacations) {
            if (period.from().toEpochDay() <= last && period.to().toEpochDay() >= first) {
                return true;
            }
        }
        return false;
    }

    private static Peak onlyPossible(Peak peak) {
        return new Peak(BigDecimal.ZERO, peak.possible(), null);
    }
}
