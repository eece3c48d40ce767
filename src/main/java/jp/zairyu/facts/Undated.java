package jp.zairyu.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;

/**
 * Hours without dates: "the same every seven days" falls into every window, "at most so many" into an unknown one.
 *
 * @param jobs the jobs that have no log
 */
record Undated(List<WorkedHours> jobs) {
    private static final BigDecimal DAYS_OF_A_WEEK = BigDecimal.valueOf(7);
    private static final int DECIMALS = 2;
    private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);

    static Undated of(List<WorkedHours> jobs) {
        return new Undated(jobs.stream().filter(job -> !job.hasLog()).toList());
    }

    BigDecimal weekAtLeast(BigDecimal logged) {
        return atLeast(logged, job -> true);
    }

    BigDecimal weekAtMost(BigDecimal logged) {
        return atMost(logged, job -> true);
    }

    BigDecimal termAtLeast(BigDecimal logged) {
        return atLeast(logged, job -> Boolean.FALSE.equals(job.inLongVacation()));
    }

    BigDecimal termAtMost(BigDecimal logged) {
        return atMost(logged, job -> !Boolean.TRUE.equals(job.inLongVacation()));
    }

    BigDecimal vacationWeekAtLeast(BigDecimal logged) {
        return atLeast(logged, job -> Boolean.TRUE.equals(job.inLongVacation()));
    }

    BigDecimal vacationWeekAtMost(BigDecimal logged) {
        return atMost(logged, job -> !Boolean.FALSE.equals(job.inLongVacation()));
    }

    BigDecimal vacationDayAtLeast(BigDecimal logged) {
        return jobs.stream()
                .filter(job -> Boolean.TRUE.equals(job.inLongVacation()))
                .map(Undated::dayAtLeast)
                .reduce(logged, BigDecimal::max);
    }

    BigDecimal vacationDayAtMost(BigDecimal logged) {
        return jobs.stream()
                .filter(job -> !Boolean.FALSE.equals(job.inLongVacation()))
                .map(Undated::dayAtMost)
                .reduce(logged, BigDecimal::add);
    }

    /** Spread as evenly as can be, some day still has a seventh of the week's hours. */
    private static BigDecimal dayAtLeast(WorkedHours job) {
        return job.mostInDay() != null
                ? job.mostInDay()
                : zeroIfNull(week(job)).divide(DAYS_OF_A_WEEK, DECIMALS, RoundingMode.DOWN);
    }

    private static BigDecimal dayAtMost(WorkedHours job) {
        return job.mostInDay() != null ? job.mostInDay() : zeroIfNull(week(job)).min(HOURS_OF_A_DAY);
    }

    /** Regular hours are in the same week as anything else; of the maxima only one is sure to be reached. */
    private BigDecimal atLeast(BigDecimal logged, Predicate<WorkedHours> counts) {
        var regular = BigDecimal.ZERO;
        var greatest = logged;
        for (var job : jobs) {
            if (counts.test(job) && job.every() != null) {
                regular = regular.add(job.every());
            } else if (counts.test(job) && job.most() != null) {
                greatest = greatest.max(job.most());
            }
        }
        return regular.add(greatest);
    }

    private BigDecimal atMost(BigDecimal logged, Predicate<WorkedHours> counts) {
        return jobs.stream().filter(counts).map(job -> zeroIfNull(week(job))).reduce(logged, BigDecimal::add);
    }

    private static BigDecimal week(WorkedHours job) {
        return job.every() != null ? job.every() : job.most();
    }

    private static BigDecimal zeroIfNull(BigDecimal hours) {
        return hours == null ? BigDecimal.ZERO : hours;
    }
}
