package jp.zairyu.bench;

import static jp.zairyu.bench.Kleene.and;
import static jp.zairyu.bench.Kleene.or;
import static jp.zairyu.verdict.Status.MET;
import static jp.zairyu.verdict.Status.NOT_MET;
import static jp.zairyu.verdict.Status.REVIEW;
import static jp.zairyu.verdict.Status.UNKNOWN;

import java.util.List;
import jp.zairyu.bench.ReadyFacts.Job;
import jp.zairyu.facts.Permission;
import jp.zairyu.verdict.Status;

/**
 * The verdict of {@code illegalwork} in hand-written Java: the numbers of law as constants, no explanation, no question, nothing
 * that an analyst could change. The least that any engine could take.
 */
public final class ByHand {
    private final ReadyFacts facts;
    private final List<Status> noPay;

    private ByHand(ReadyFacts facts) {
        this.facts = facts;
        this.noPay = facts.jobs().stream()
                .map(job -> PayByHand.isNoPay(job, facts.stay(), facts.enrolment()))
                .toList();
    }

    /** The verdict's word. */
    public static String verdict(ReadyFacts facts) {
        return new ByHand(facts).verdict();
    }

    private String verdict() {
        var stay = or(StayByHand.inForce(facts.stay()), each(this::underSupervision));
        if (stay == NOT_MET) {
            return "ILLEGAL_TYPE_1";
        }
        var entitlement = entitlement();
        if (entitlement == NOT_MET) {
            return "ILLEGAL_TYPE_2";
        }
        return switch (and(and(stay, entitlement), each(this::scope))) {
            case MET -> "LAWFUL";
            case NOT_MET -> "ILLEGAL_TYPE_3";
            case UNKNOWN -> "MORE_FACTS_NEEDED";
            case REVIEW -> "NEEDS_REVIEW";
        };
    }

    private interface OfJob {
        Status of(Job job);
    }

    private interface OfPermission {
        Status of(Permission permission);
    }

    private Status each(OfJob criterion) {
        var status = MET;
        var none = true;
        for (var job : facts.jobs()) {
            if (job.work().screened()) {
                none = false;
                status = and(status, criterion.of(job));
            }
        }
        return none ? UNKNOWN : status;
    }

    private Status some(OfPermission criterion) {
        var status = StayByHand.is(facts.complete().permissions()) ? NOT_MET : UNKNOWN;
        for (var permission : facts.permissions()) {
            status = or(status, criterion.of(permission));
        }
        return status;
    }

    private Status entitlement() {
        var status = StayByHand.allowsWork(facts.stay());
        if (status == MET) {
            return MET;
        }
        var noPayAtAll = each(job -> noPay.get(job.work().number()));
        return or(or(status, some(this::inForce)), or(each(this::underSupervision), noPayAtAll));
    }

    private Status inForce(Permission permission) {
        return StayByHand.inForce(permission, facts.stay(), facts.day());
    }

    private Status held(String kind) {
        return some(permission -> permission.kind() == null
                ? and(UNKNOWN, inForce(permission))
                : permission.kind().equals(kind) ? inForce(permission) : NOT_MET);
    }

    private Status fromStart() {
        var first = facts.acts().firstDay();
        var status = some(permission -> permission.grantedOn() == null
                ? UNKNOWN
                : StayByHand.upTo(permission.grantedOn(), first) ? MET : NOT_MET);
        return status == NOT_MET ? REVIEW : status;
    }

    private Status underSupervision(Job job) {
        var may = StayByHand.mayEarnUnderSupervision(facts.stay(), facts.acts());
        return may == NOT_MET
                ? NOT_MET
                : and(
                        and(may, WorkByHand.isAtBodyOfPermission(job.work())),
                        WorkByHand.told(job.work().withinLivingCost()));
    }

    private Status scope(Job job) {
        var free = or(noPay.get(job.work().number()), StayByHand.isUnrestricted(facts.stay()));
        if (free == MET) {
            return MET;
        }
        var permitted = or(comprehensive(job), individual(job));
        return or(or(free, withinStatus(job)), or(permitted, underSupervision(job)));
    }

    private Status withinStatus(Job job) {
        var named = and(
                WorkByHand.isAtNamedBody(job.work(), facts.stay()), WorkByHand.isNoSideJob(job.work(), facts.stay()));
        return and(WorkByHand.isInActivity(job, facts.stay()), named);
    }

    private Status comprehensive(Job job) {
        var held = and(held("comprehensive"), fromStart());
        if (held == NOT_MET) {
            return NOT_MET;
        }
        var fits = and(HoursByHand.isEnrolled(facts), and(WorkByHand.isNoAmusement(job), WorkByHand.isCheckable(job)));
        return and(and(held, fits), HoursByHand.areKept(facts, noPay));
    }

    private Status individual(Job job) {
        var asWritten = WorkByHand.told(job.work().asWrittenInIndividualPermission());
        return and(and(held("individual"), fromStart()), asWritten);
    }
}
