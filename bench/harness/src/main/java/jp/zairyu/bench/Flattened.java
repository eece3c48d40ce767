package jp.zairyu.bench;

import static jp.zairyu.verdict.Status.MET;
import static jp.zairyu.verdict.Status.NOT_MET;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.zairyu.facts.Days;
import jp.zairyu.facts.FlatFacts;
import jp.zairyu.facts.WorkedTotals;
import jp.zairyu.verdict.Status;

/** The plain facts of a case, picked out of all that is known of it. */
final class Flattened {
    private static final BigDecimal LABOUR_LAW_WEEK = BigDecimal.valueOf(40);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(2);
    private static final int SHORT_STAY = 30;

    private final FlatFacts flat = new FlatFacts();

    private Flattened() {}

    /** @return nothing where the case turns on more than these facts can tell */
    static Optional<FlatFacts> of(ReadyFacts ready) {
        if (ready.jobs().size() != 1 || !isPlain(ready)) {
            return Optional.empty();
        }
        var flattened = new Flattened();
        flattened.stay(ready);
        return flattened.work(ready) && flattened.permission(ready) ? Optional.of(flattened.flat) : Optional.empty();
    }

    private static boolean isKnown(Status... all) {
        return Stream.of(all).allMatch(status -> status == MET || status == NOT_MET);
    }

    private static boolean isPlain(ReadyFacts ready) {
        var stay = ready.stay();
        var job = ready.jobs().get(0);
        return stay.workClass() != null
                && stay.withoutStatusSince() == null
                && !StayByHand.is(stay.supervision())
                && !stay.workClass().equals("designation")
                && (!stay.workClass().equals("activity") || stay.boundTo().equals("none"))
                && stay.departurePreparationGranted() == null
                && job.work().screened()
                && isKnown(StayByHand.inForce(stay), PayByHand.isNoPay(job, stay, ready.enrolment()));
    }

    private void stay(ReadyFacts ready) {
        var stay = ready.stay();
        flat.noStay = "none".equals(stay.landing()) || StayByHand.is(stay.removalOrder()) || StayByHand.is(stay.provisionalRelease());
        flat.indefinite = StayByHand.is(stay.indefinite());
        flat.day = ready.day().toEpochDay();
        flat.expires = stay.expiresOn() == null ? 0 : stay.expiresOn().toEpochDay();
        if (StayByHand.asksToStay(stay)
                && StayByHand.isPending(stay)
                && StayByHand.upTo(stay.filedOn(), stay.expiresOn())
                && stay.grantedPeriodDays() != null
                && stay.grantedPeriodDays() > SHORT_STAY) {
            flat.specialUntil = Days.monthsAfterEarliest(stay.expiresOn(), MONTHS).toEpochDay();
        }
        flat.workClass = stay.workClass();
    }

    private boolean work(ReadyFacts ready) {
        var job = ready.jobs().get(0);
        flat.paid = PayByHand.isNoPay(job, ready.stay(), ready.enrolment()) == NOT_MET;
        flat.inside = job.inside() == null ? 0 : job.inside().atLeast().doubleValue();
        flat.written = StayByHand.is(job.work().asWrittenInIndividualPermission());
        return !flat.workClass.equals("activity")
                || isKnown(WorkByHand.isInActivity(job, ready.stay()))
                        && WorkByHand.isAtNamedBody(job.work(), ready.stay()) == MET
                        && WorkByHand.isNoSideJob(job.work(), ready.stay()) == MET;
    }

    private boolean permission(ReadyFacts ready) {
        if (ready.permissions().isEmpty()) {
            return flat.workClass.equals("unlimited") || StayByHand.is(ready.complete().permissions());
        }
        var one = ready.permissions().get(0);
        if (ready.permissions().size() > 1
                || !StayByHand.is(ready.complete().permissions())
                || one.kind() == null
                || !isKnown(StayByHand.inForce(one, ready.stay(), ready.day()))
                || !StayByHand.upTo(one.grantedOn(), ready.acts().firstDay())) {
            return false;
        }
        flat.permission = one.kind();
        flat.permissionFrom = one.grantedOn().toEpochDay();
        flat.permissionUntil = one.validUntil().toEpochDay();
        return flat.permission.equals("individual")
                ? ready.jobs().get(0).work().asWrittenInIndividualPermission() != null
                : comprehensive(ready);
    }

    private boolean comprehensive(ReadyFacts ready) {
        var job = ready.jobs().get(0);
        var noAmusement = WorkByHand.isNoAmusement(job);
        var checked = WorkByHand.isCheckable(job);
        var present = HoursByHand.isEnrolled(ready);
        if (!isKnown(noAmusement, present) || checked != MET || !StayByHand.is(ready.complete().jobs())) {
            return false;
        }
        flat.enrolled = present == MET;
        flat.amusement = noAmusement == NOT_MET;
        flat.checkable = true;
        return hours(ready, WorkedTotals.of(flat.paid ? List.of(job.hours()) : List.of(), List.of(), List.of(), ready.vacations().periods()));
    }

    private boolean hours(ReadyFacts ready, WorkedTotals totals) {
        var student = "student".equals(ready.stay().status());
        var most = student ? totals.termAtMost() : totals.sevenDaysAtMost();
        var least = student ? totals.termAtLeast() : totals.sevenDaysAtLeast();
        if (most == null || totals.vacationDayAtMost() == null || totals.vacationWeekAtMost() == null) {
            return false;
        }
        flat.week = most.doubleValue();
        flat.vacationDay = student ? totals.vacationDayAtMost().doubleValue() : 0;
        return least.compareTo(most) == 0
                && (!student || totals.vacationDayAtLeast().compareTo(totals.vacationDayAtMost()) == 0)
                && totals.vacationWeekAtMost().compareTo(LABOUR_LAW_WEEK) <= 0;
    }
}
