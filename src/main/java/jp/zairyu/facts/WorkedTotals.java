package jp.zairyu.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

    /**
     * @param certain the hours of every job that is certainly for pay
     * @param doubtful the hours of every job of which a person must judge whether it is for pay
     * @param vacations the school's long vacations; null if not stated
     */
    public static WorkedTotals of(List<WorkedHours> certain, List<WorkedHours> doubtful, List<Period> vacations) {
        var least = of(certain, vacations);
        if (doubtful.isEmpty()) {
            return least;
        }
        var most = of(Stream.concat(certain.stream(), doubtful.stream()).toList(), vacations);
        return new WorkedTotals(
                least.sevenDaysAtLeast(),
                most.sevenDaysAtMost(),
                least.sevenDaysFrom(),
                least.termAtLeast(),
                most.termAtMost(),
                least.termFrom(),
                least.vacationDayAtLeast(),
                most.vacationDayAtMost(),
                least.vacationDay(),
                least.vacationWeekAtLeast(),
                most.vacationWeekAtMost(),
                least.vacationWeekFrom());
    }

    /**
     * @param jobs the hours of every job that counts
     * @param vacations the school's long vacations; null if not stated
     */
    static WorkedTotals of(List<WorkedHours> jobs, List<Period> vacations) {
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
