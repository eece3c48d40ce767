package jp.zairyu.bench;

import static jp.zairyu.verdict.Status.MET;
import static jp.zairyu.verdict.Status.NOT_MET;
import static jp.zairyu.verdict.Status.REVIEW;
import static jp.zairyu.verdict.Status.UNKNOWN;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import jp.zairyu.bench.ReadyFacts.Job;
import jp.zairyu.facts.Residence;
import jp.zairyu.facts.Task;
import jp.zairyu.facts.Work;
import jp.zairyu.verdict.Status;

/** One job: {@code act19_1_scope.drl}, {@code reg19_5_permission.drl} and others, in Java. */
final class WorkByHand {
    static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final List<String> AMUSEMENT = List.of("pachinko-hall-staff", "hostessing");

    private WorkByHand() {}

    static Status told(Boolean stated) {
        return stated == null ? UNKNOWN : stated ? MET : NOT_MET;
    }

    static boolean any(Job job, Predicate<Task> wanted) {
        for (var task : job.tasks()) {
            if (wanted.test(task)) {
                return true;
            }
        }
        return false;
    }

    static boolean isOneOf(String kind, List<String> kinds) {
        return kind != null && kinds.contains(kind);
    }

    static Status isInActivity(Job job, Residence stay) {
        if (stay.withoutStatusSince() != null) {
            return REVIEW;
        } else if (stay.workClass() == null) {
            return UNKNOWN;
        }
        return switch (stay.workClass()) {
            case "unlimited" -> MET;
            case "none" -> NOT_MET;
            case "designation" -> isDesignated(job, stay);
            default ->
                switch (stay.boundTo()) {
                    case "body-and-field" -> isInField(job.work(), stay);
                    case "plan" -> told(job.work().asWrittenInPlan());
                    default -> isMostlyInside(job);
                };
        };
    }

    private static Status isDesignated(Job job, Residence stay) {
        if (stay.workScope() == null) {
            return UNKNOWN;
        }
        var clients = job.work().clients();
        return switch (stay.workScope()) {
            case "named-body", "any" -> MET;
            case "any-except-amusement" -> isNoAmusement(job);
            case "foreign-clients-only" -> clients == null ? UNKNOWN : clients.equals("foreign") ? MET : NOT_MET;
            case "as-written" -> told(job.work().asWrittenInPlan());
            default -> NOT_MET;
        };
    }

    private static Status isInField(Work work, Residence stay) {
        if (stay.field() == null || work.field() == null) {
            return UNKNOWN;
        } else if (!stay.field().equals(work.field())) {
            return NOT_MET;
        }
        return Boolean.FALSE.equals(stay.fieldOpen()) ? REVIEW : MET;
    }

    private static Status isMostlyInside(Job job) {
        if (job.inside() == null || job.outside() == null || job.undecided() == null) {
            return UNKNOWN;
        } else if (job.isMostly(job.inside(), HALF)) {
            return MET;
        } else if (job.isMostly(job.outside(), HALF)) {
            return NOT_MET;
        }
        var placed = job.work().workplace() != null;
        var noMain = job.inside().atMost().compareTo(HALF) <= 0
                && job.outside().atMost().compareTo(HALF) <= 0
                && (placed || job.undecided().atMost().signum() == 0);
        var timeOver = (placed || job.undecided().atLeast().signum() == 0)
                && !any(job, task -> task.shareAtMost().compareTo(task.shareAtLeast()) > 0);
        return noMain || timeOver ? REVIEW : UNKNOWN;
    }

    static Status isAtNamedBody(Work work, Residence stay) {
        if (stay.withoutStatusSince() != null) {
            return MET;
        } else if (stay.boundTo() == null) {
            return UNKNOWN;
        } else if (stay.boundTo().equals("none")) {
            var fits = !Boolean.FALSE.equals(work.contractWithBodyInJapan())
                    && !"none".equals(work.contract())
                    && !"self-employed".equals(work.contract());
            return fits || !"thi".equals(stay.status()) ? MET : REVIEW;
        } else if (stay.boundTo().equals("designation") && !"named-body".equals(stay.workScope())) {
            return stay.workScope() == null ? UNKNOWN : MET;
        }
        return told(work.namedInDesignation());
    }

    static Status isNoSideJob(Work work, Residence stay) {
        if (Boolean.FALSE.equals(work.sideJob()) || work.only() && !StayByHand.is(work.sideJob())) {
            return MET;
        } else if ("activity".equals(stay.workClass())) {
            return StayByHand.is(work.sideJob()) ? REVIEW : UNKNOWN;
        }
        return stay.workClass() != null || stay.withoutStatusSince() != null ? MET : UNKNOWN;
    }

    static Status isNoAmusement(Job job) {
        var amusing = any(job, task -> isOneOf(task.kind(), AMUSEMENT));
        if (job.work().amusement() == null) {
            return amusing ? NOT_MET : UNKNOWN;
        }
        return !job.work().amusement().equals("none") ? NOT_MET : amusing ? REVIEW : MET;
    }

    static Status isCheckable(Job job) {
        var work = job.work();
        if (work.hoursCheckable() != null) {
            return work.hoursCheckable() ? MET : REVIEW;
        }
        var wages = "wages".equals(work.payKind());
        var employed = "employment".equals(work.contract()) || "dispatch".equals(work.contract());
        if (employed || work.contract() == null && wages) {
            return any(job, task -> "food-delivery".equals(task.kind())) ? UNKNOWN : MET;
        }
        var earns = wages || "fee".equals(work.payKind()) || "business-income".equals(work.payKind());
        return work.contract() == null && work.payKind() != null && !earns ? MET : UNKNOWN;
    }

    static Status isAtBodyOfPermission(Work work) {
        if (work.namedInDesignation() == null) {
            return UNKNOWN;
        }
        var employed = work.contract() == null
                || work.contract().equals("employment")
                || work.contract().equals("dispatch");
        return work.namedInDesignation() && employed && !"business-income".equals(work.payKind()) ? MET : NOT_MET;
    }
}
