package jp.zairyu.bench;

import static jp.zairyu.bench.Kleene.and;
import static jp.zairyu.verdict.Status.MET;
import static jp.zairyu.verdict.Status.NOT_MET;
import static jp.zairyu.verdict.Status.REVIEW;
import static jp.zairyu.verdict.Status.UNKNOWN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.zairyu.facts.WorkedHours;
import jp.zairyu.facts.WorkedTotals;
import jp.zairyu.verdict.Status;

/** The limits of a comprehensive permission: {@code reg19_5_hours.drl} and enrolment, in Java. */
final class HoursByHand {
    private static final BigDecimal WEEK = BigDecimal.valueOf(28);
    private static final BigDecimal VACATION_DAY = BigDecimal.valueOf(8);
    private static final BigDecimal LABOUR_LAW_WEEK = BigDecimal.valueOf(40);

    private HoursByHand() {}

    static Status isEnrolled(ReadyFacts facts) {
        var stay = facts.stay();
        if (!"student".equals(stay.status())) {
            return stay.status() != null || stay.withoutStatusSince() != null ? MET : UNKNOWN;
        }
        var enrolment = facts.enrolment();
        if (enrolment == null) {
            return UNKNOWN;
        } else if (StayByHand.is(enrolment.enrolled())) {
            return MET;
        } else if (enrolment.leftOn() != null) {
            return enrolment.leftOn().isBefore(stay.day()) ? NOT_MET : MET;
        }
        var now = StayByHand.upTo(facts.acts().asOf(), facts.day());
        return enrolment.enrolled() != null && now ? NOT_MET : UNKNOWN;
    }

    /** @param noPay of each job, whether it is work without pay */
    static Status areKept(ReadyFacts facts, List<Status> noPay) {
        if (noPay.contains(UNKNOWN)
                || facts.stay().status() == null && facts.stay().withoutStatusSince() == null) {
            return UNKNOWN;
        }
        var counted = Counted.of(facts, noPay);
        var totals = counted.totals(facts);
        if (!"student".equals(facts.stay().status())) {
            return counted.kept(totals.sevenDaysAtLeast(), totals.sevenDaysAtMost(), WEEK, NOT_MET);
        }
        var week = counted.kept(totals.termAtLeast(), totals.termAtMost(), WEEK, NOT_MET);
        var day = counted.kept(totals.vacationDayAtLeast(), totals.vacationDayAtMost(), VACATION_DAY, NOT_MET);
        var labour = counted.kept(totals.vacationWeekAtLeast(), totals.vacationWeekAtMost(), LABOUR_LAW_WEEK, REVIEW);
        return and(week, and(day, labour));
    }

    /**
     * The hours that count, and those of which it is open whether they do.
     *
     * @param all whether every job is stated
     */
    private record Counted(
            boolean all, List<WorkedHours> certain, List<WorkedHours> underIndividual, List<WorkedHours> doubtful) {
        static Counted of(ReadyFacts facts, List<Status> noPay) {
            var all = StayByHand.is(facts.complete().jobs());
            var counted = new Counted(all, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            var individual =
                    facts.permissions().stream().anyMatch(permission -> "individual".equals(permission.kind()));
            for (var job : facts.jobs()) {
                var paid = noPay.get(job.work().number());
                var written = individual && StayByHand.is(job.work().asWrittenInIndividualPermission());
                if (paid != MET && !job.isMostly(job.inside(), WorkByHand.HALF)) {
                    (paid == REVIEW ? counted.doubtful : written ? counted.underIndividual : counted.certain)
                            .add(job.hours());
                }
            }
            return counted;
        }

        WorkedTotals totals(ReadyFacts facts) {
            return WorkedTotals.of(
                    certain, underIndividual, doubtful, facts.vacations().periods());
        }

        Status kept(BigDecimal atLeast, BigDecimal atMost, BigDecimal limit, Status over) {
            if (atLeast.compareTo(limit) > 0) {
                return over;
            } else if (!all || atMost == null) {
                return UNKNOWN;
            }
            return atMost.compareTo(limit) <= 0 ? MET : underIndividual.isEmpty() ? UNKNOWN : REVIEW;
        }
    }
}
