package jp.zairyu.bench;

import static jp.zairyu.verdict.Status.MET;
import static jp.zairyu.verdict.Status.NOT_MET;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.zairyu.facts.Days;
import jp.zairyu.facts.WorkedTotals;
import jp.zairyu.verdict.Status;

/** What illegalwork turns on in a plain case of one job, made ready for engines that know no lists and no sums. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE)
public final class FlatFacts {
    private static final BigDecimal LABOUR_LAW_WEEK = BigDecimal.valueOf(40);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(2);
    private static final int SHORT_STAY = 30;

    public boolean noStay;
    public boolean indefinite;
    public long day;
    public long expires;
    public long specialUntil;
    public String workClass;
    public boolean paid;
    public String permission = "none";
    public long permissionFrom;
    public long permissionUntil;
    public boolean enrolled;
    public boolean amusement;
    public boolean checkable;
    public boolean written;
    public double inside;
    public double week;
    public double vacationDay;

    private FlatFacts() {}

    /** @return nothing where the case turns on more than these facts can tell */
    static Optional<FlatFacts> of(ReadyFacts ready) {
        if (ready.jobs().size() != 1 || !isPlain(ready)) {
            return Optional.empty();
        }
        var flat = new FlatFacts();
        flat.stay(ready);
        return flat.work(ready) && flat.permission(ready) ? Optional.of(flat) : Optional.empty();
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
        noStay = "none".equals(stay.landing()) || StayByHand.is(stay.removalOrder()) || StayByHand.is(stay.provisionalRelease());
        indefinite = StayByHand.is(stay.indefinite());
        day = ready.day().toEpochDay();
        expires = stay.expiresOn() == null ? 0 : stay.expiresOn().toEpochDay();
        if (StayByHand.asksToStay(stay)
                && StayByHand.isPending(stay)
                && StayByHand.upTo(stay.filedOn(), stay.expiresOn())
                && stay.grantedPeriodDays() != null
                && stay.grantedPeriodDays() > SHORT_STAY) {
            specialUntil = Days.monthsAfterEarliest(stay.expiresOn(), MONTHS).toEpochDay();
        }
        workClass = stay.workClass();
    }

    private boolean work(ReadyFacts ready) {
        var job = ready.jobs().get(0);
        paid = PayByHand.isNoPay(job, ready.stay(), ready.enrolment()) == NOT_MET;
        inside = job.inside() == null ? 0 : job.inside().atLeast().doubleValue();
        written = StayByHand.is(job.work().asWrittenInIndividualPermission());
        return !workClass.equals("activity")
                || isKnown(WorkByHand.isInActivity(job, ready.stay()))
                        && WorkByHand.isAtNamedBody(job.work(), ready.stay()) == MET
                        && WorkByHand.isNoSideJob(job.work(), ready.stay()) == MET;
    }

    private boolean permission(ReadyFacts ready) {
        if (ready.permissions().isEmpty()) {
            return workClass.equals("unlimited") || StayByHand.is(ready.complete().permissions());
        }
        var one = ready.permissions().get(0);
        if (ready.permissions().size() > 1
                || !StayByHand.is(ready.complete().permissions())
                || one.kind() == null
                || !isKnown(StayByHand.inForce(one, ready.stay(), ready.day()))
                || !StayByHand.upTo(one.grantedOn(), ready.acts().firstDay())) {
            return false;
        }
        permission = one.kind();
        permissionFrom = one.grantedOn().toEpochDay();
        permissionUntil = one.validUntil().toEpochDay();
        return permission.equals("individual")
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
        enrolled = present == MET;
        amusement = noAmusement == NOT_MET;
        checkable = true;
        return hours(ready, WorkedTotals.of(paid ? List.of(job.hours()) : List.of(), List.of(), List.of(), ready.vacations().periods()));
    }

    private boolean hours(ReadyFacts ready, WorkedTotals totals) {
        var student = "student".equals(ready.stay().status());
        var most = student ? totals.termAtMost() : totals.sevenDaysAtMost();
        var least = student ? totals.termAtLeast() : totals.sevenDaysAtLeast();
        if (most == null || totals.vacationDayAtMost() == null || totals.vacationWeekAtMost() == null) {
            return false;
        }
        week = most.doubleValue();
        vacationDay = student ? totals.vacationDayAtMost().doubleValue() : 0;
        return least.compareTo(most) == 0
                && (!student || totals.vacationDayAtLeast().compareTo(totals.vacationDayAtMost()) == 0)
                && totals.vacationWeekAtMost().compareTo(LABOUR_LAW_WEEK) <= 0;
    }

    // what engines that look for getters need
    public boolean isNoStay() { return noStay; }
    public boolean isIndefinite() { return indefinite; }
    public long getDay() { return day; }
    public long getExpires() { return expires; }
    public long getSpecialUntil() { return specialUntil; }
    public String getWorkClass() { return workClass; }
    public boolean isPaid() { return paid; }
    public String getPermission() { return permission; }
    public long getPermissionFrom() { return permissionFrom; }
    public long getPermissionUntil() { return permissionUntil; }
    public boolean isEnrolled() { return enrolled; }
    public boolean isAmusement() { return amusement; }
    public boolean isCheckable() { return checkable; }
    public boolean isWritten() { return written; }
    public double getInside() { return inside; }
    public double getWeek() { return week; }
    public double getVacationDay() { return vacationDay; }
}
