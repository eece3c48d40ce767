package jp.zairyu.bench;

import static jp.zairyu.bench.WorkByHand.any;
import static jp.zairyu.bench.WorkByHand.isOneOf;
import static jp.zairyu.verdict.Status.MET;
import static jp.zairyu.verdict.Status.NOT_MET;
import static jp.zairyu.verdict.Status.REVIEW;
import static jp.zairyu.verdict.Status.UNKNOWN;

import java.util.List;
import jp.zairyu.bench.ReadyFacts.Job;
import jp.zairyu.facts.Residence;
import jp.zairyu.facts.stated.Enrolment;
import jp.zairyu.verdict.Status;

/** Whether a job is work without pay: {@code reg19_3_pay.drl} in Java. */
final class PayByHand {
    private static final List<String> AT_HOME = List.of("household-work", "childcare-assistance");
    private static final List<String> ASSISTING = List.of("teaching-assistance", "research-assistance");

    private PayByHand() {}

    static Status isNoPay(Job job, Residence stay, Enrolment enrolment) {
        var work = job.work();
        if (work.payKind() == null) {
            return UNKNOWN;
        }
        return switch (work.payKind()) {
            case "honorarium", "household-help" -> isNoBusiness(job);
            case "own-school-assistant" -> assists(job, stay, enrolment);
            case "wages" ->
                isAtUniversity(stay, enrolment)
                                && StayByHand.is(work.ownSchool())
                                && any(job, task -> isOneOf(task.kind(), ASSISTING))
                                && !any(job, task -> !isOneOf(task.kind(), ASSISTING))
                        ? MET
                        : NOT_MET;
            case "fee", "business-income" -> NOT_MET;
            case "unpaid" -> MET;
            default -> REVIEW;
        };
    }

    private static Status isNoBusiness(Job job) {
        if (job.work().asBusiness() == null) {
            return UNKNOWN;
        }
        var simple = any(job, task -> "simple".equals(task.nature()) && !isOneOf(task.kind(), AT_HOME));
        return job.work().asBusiness() ? NOT_MET : simple ? REVIEW : MET;
    }

    private static boolean isAtUniversity(Residence stay, Enrolment enrolment) {
        return "student".equals(stay.status())
                && enrolment != null
                && ("university".equals(enrolment.schoolKind())
                        || "college-of-technology-upper".equals(enrolment.schoolKind()));
    }

    private static Status assists(Job job, Residence stay, Enrolment enrolment) {
        if (Boolean.FALSE.equals(job.work().ownSchool()) || stay.withoutStatusSince() != null) {
            return NOT_MET;
        } else if (stay.status() == null) {
            return UNKNOWN;
        } else if (!isAtUniversity(stay, enrolment)) {
            var known = enrolment != null && enrolment.schoolKind() != null;
            return known || !stay.status().equals("student") ? NOT_MET : UNKNOWN;
        } else if (job.work().ownSchool() == null) {
            return UNKNOWN;
        }
        return any(job, task -> "simple".equals(task.nature())) ? REVIEW : MET;
    }
}
