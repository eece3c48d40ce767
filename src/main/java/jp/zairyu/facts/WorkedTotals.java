package jp.zairyu.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import jp.zairyu.facts.stated.Period;

/**
 * The hours of several jobs added up over all employers, in any seven days that follow each other.
 *
 * <p>Each measure is a pair: {@code …AtLeast} is certain, {@code …AtMost} cannot be exceeded and is null while hours are
 * open. Days outside the school's long vacation are "term" days. The dates tell where the most hours fall, as far as a
 * log tells it; null otherwise.
 */
public record WorkedTotals(
        BigDecimal sevenDaysAtLeast,
        BigDecimal sevenDaysAtMost,
        LocalDate sevenDaysFrom,
        BigDecimal termAtLeast,
        BigDecimal termAtMost,
        LocalDate termFrom,
        BigDecimal vacationDayAtLeast,
        BigDecimal vacationDayAtMost,
        LocalDate vacationDay,
        BigDecimal vacationWeekAtLeast,
        BigDecimal vacationWeekAtMost,
        LocalDate vacationWeekFrom) {

    private static final int DAYS_BEFORE_THE_LAST = 6;

    /**
     * @param certain the hours of every job that certainly counts
     * @param underIndividual the hours of every job under an individual permission, of which it is open whether they count
     * @param doubtful the hours of every job of which a person must judge whether it is for pay
     * @param vacations the school's long vacations; null if not stated
     */
    public static WorkedTotals of(
            List<WorkedHours> certain,
            List<WorkedHours> underIndividual,
            List<WorkedHours> doubtful,
            List<Period> vacations) {
        var all = Stream.of(certain, underIndividual, doubtful)
                .flatMap(List::stream)
                .toList();
        var least = together(certain, WorkedTotals::coversWeekFrom, 0, vacations);
        var isPlain = all.size() == certain.size() && all.stream().allMatch(WorkedHours::hasLog);
        var most = isPlain
                ? least // only logs, all of which count: nothing to place in time
                : together(all, WorkedTotals::touchesWeekAround, DAYS_BEFORE_THE_LAST, vacations);
        return new WorkedTotals(
                least.sevenDaysAtLeast,
                most.sevenDaysAtMost,
                least.sevenDaysFrom,
                least.termAtLeast,
                most.termAtMost,
                least.termFrom,
                least.vacationDayAtLeast,
                most.vacationDayAtMost,
                least.vacationDay,
                least.vacationWeekAtLeast,
                most.vacationWeekAtMost,
                least.vacationWeekFrom);
    }

    /**
     * Jobs that follow each other are not added up: hours without dates count only beside those of jobs, and days of a log,
     * that fall into the same time. Jobs come together when the last of them begins.
     *
     * @param slack days by which a log may lie outside the time of the jobs without dates
     */
    private static WorkedTotals together(
            List<WorkedHours> jobs, BiPredicate<WorkedHours, LocalDate> goesOn, int slack, List<Period> vacations) {
        var logged = jobs.stream().filter(WorkedHours::hasLog).toList();
        var undated = jobs.stream().filter(job -> !job.hasLog()).toList();
        return undated.stream()
                .map(WorkedHours::from)
                .distinct()
                .map(begin ->
                        undated.stream().filter(job -> goesOn.test(job, begin)).toList())
                .map(group -> Stream.concat(group.stream(), logged.stream().map(job -> job.beside(group, slack))))
                .map(group -> ofOneTime(group.toList(), vacations))
                .reduce(ofOneTime(logged, vacations), WorkedTotals::greater);
    }

    private static boolean coversWeekFrom(WorkedHours job, LocalDate begin) {
        return begin.equals(LocalDate.MIN)
                ? job.from().equals(LocalDate.MIN)
                : job.covers(begin, begin.plusDays(DAYS_BEFORE_THE_LAST));
    }

    private static boolean touchesWeekAround(WorkedHours job, LocalDate begin) {
        return begin.equals(LocalDate.MIN)
                ? job.from().equals(LocalDate.MIN)
                : job.touches(begin.minusDays(DAYS_BEFORE_THE_LAST), begin);
    }

    private WorkedTotals greater(WorkedTotals other) {
        return new WorkedTotals(
                sevenDaysAtLeast.max(other.sevenDaysAtLeast),
                max(sevenDaysAtMost, other.sevenDaysAtMost),
                other.sevenDaysAtLeast.compareTo(sevenDaysAtLeast) > 0 ? other.sevenDaysFrom : sevenDaysFrom,
                termAtLeast.max(other.termAtLeast),
                max(termAtMost, other.termAtMost),
                other.termAtLeast.compareTo(termAtLeast) > 0 ? other.termFrom : termFrom,
                vacationDayAtLeast.max(other.vacationDayAtLeast),
                max(vacationDayAtMost, other.vacationDayAtMost),
                other.vacationDayAtLeast.compareTo(vacationDayAtLeast) > 0 ? other.vacationDay : vacationDay,
                vacationWeekAtLeast.max(other.vacationWeekAtLeast),
                max(vacationWeekAtMost, other.vacationWeekAtMost),
                other.vacationWeekAtLeast.compareTo(vacationWeekAtLeast) > 0
                        ? other.vacationWeekFrom
                        : vacationWeekFrom);
    }

    /** Open (null) stays open. */
    private static BigDecimal max(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? null : one.max(other);
    }

    /**
     * @param jobs the hours of every job that counts
     * @param vacations the school's long vacations; null if not stated
     */
    private static WorkedTotals ofOneTime(List<WorkedHours> jobs, List<Period> vacations) {
        var days = DayLog.of(jobs, vacations);
        var undated = Undated.of(jobs);
        var open = !jobs.stream().allMatch(WorkedHours::closed);

        var week = days.busiestWeek();
        var term = days.busiestTermWeek();
        var day = days.longestVacationDay();
        var vacation = days.busiestVacationWeek();
        return new WorkedTotals(
                undated.weekAtLeast(week.certain()),
                open ? null : undated.weekAtMost(week.possible()),
                week.on(),
                undated.termAtLeast(term.certain()),
                open ? null : undated.termAtMost(term.possible()),
                term.on(),
                undated.vacationDayAtLeast(day.certain()),
                open ? null : undated.vacationDayAtMost(day.possible()),
                day.on(),
                undated.vacationWeekAtLeast(vacation.certain()),
                open ? null : undated.vacationWeekAtMost(vacation.possible()),
                vacation.on());
    }
}
