package jp.zairyu.bench;

import static jp.zairyu.verdict.Status.MET;
import static jp.zairyu.verdict.Status.NOT_MET;
import static jp.zairyu.verdict.Status.REVIEW;
import static jp.zairyu.verdict.Status.UNKNOWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.zairyu.facts.Acts;
import jp.zairyu.facts.Days;
import jp.zairyu.facts.Permission;
import jp.zairyu.facts.Residence;
import jp.zairyu.verdict.Status;

/** Stay, what the status allows, permissions: {@code act20_21_stay.drl}, {@code act19_1_entitlement.drl} and others, in Java. */
final class StayByHand {
    private static final BigDecimal SPECIAL_PERIOD = BigDecimal.valueOf(2);
    private static final int SHORT_STAY = 30;
    private static final int WITHOUT_STATUS = 60;
    private static final LocalDate SUPERVISION = LocalDate.of(2024, 6, 10);

    private StayByHand() {}

    static boolean is(Boolean stated) {
        return Boolean.TRUE.equals(stated);
    }

    static boolean before(LocalDate one, LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    static boolean upTo(LocalDate one, LocalDate other) {
        return one != null && other != null && !one.isAfter(other);
    }

    private static boolean hasNoStay(Residence stay) {
        return "none".equals(stay.landing())
                || is(stay.removalOrder())
                || is(stay.provisionalRelease())
                || is(stay.supervision());
    }

    static boolean isPending(Residence stay) {
        return "pending".equals(stay.decision()) || before(stay.day(), stay.notifiedOn());
    }

    static boolean asksToStay(Residence stay) {
        return "change".equals(stay.application()) || "renewal".equals(stay.application());
    }

    static Status inForce(Residence stay) {
        if (hasNoStay(stay)) {
            return NOT_MET;
        } else if (stay.withoutStatusSince() != null) {
            var last = stay.withoutStatusSince().plusDays(WITHOUT_STATUS);
            return upTo(stay.day(), last) ? MET : NOT_MET;
        } else if (is(stay.indefinite())) {
            return MET;
        } else if (stay.expiresOn() == null) {
            return UNKNOWN;
        } else if (upTo(stay.day(), stay.expiresOn())) {
            var exists = stay.statusFrom() == null || upTo(stay.statusFrom(), stay.day());
            return stay.indefinite() == null ? UNKNOWN : exists ? MET : REVIEW;
        }
        return asksToStay(stay) ? afterExpiry(stay) : withoutRenewal(stay);
    }

    private static Status withoutRenewal(Residence stay) {
        return stay.application() == null || stay.indefinite() == null ? UNKNOWN : NOT_MET;
    }

    private static Status afterExpiry(Residence stay) {
        var told = upTo(stay.notifiedOn(), stay.day());
        var pending = isPending(stay);
        var late = before(stay.officeDayAfterExpiry(), stay.filedOn());
        if ("withdrawn".equals(stay.decision()) && (stay.notifiedOn() == null || told)) {
            return NOT_MET;
        } else if ("refused".equals(stay.decision()) && told) {
            return is(stay.departurePreparationGranted()) ? MET : NOT_MET;
        } else if ("granted".equals(stay.decision()) && told) {
            return REVIEW;
        } else if (late && (pending || stay.decision() == null) && !is(stay.specialAcceptance())) {
            return NOT_MET;
        } else if (late) {
            return pending ? REVIEW : UNKNOWN;
        } else if (pending && stay.filedOn() != null && stay.grantedPeriodDays() != null) {
            return specialPeriod(stay);
        }
        return UNKNOWN;
    }

    private static Status specialPeriod(Residence stay) {
        if (stay.grantedPeriodDays() <= SHORT_STAY
                || before(Days.monthsAfterLatest(stay.expiresOn(), SPECIAL_PERIOD), stay.day())) {
            return NOT_MET;
        }
        var doubtful = before(stay.expiresOn(), stay.filedOn())
                || before(Days.monthsAfterEarliest(stay.expiresOn(), SPECIAL_PERIOD), stay.day());
        return doubtful ? REVIEW : MET;
    }

    static Status allowsWork(Residence stay) {
        if (stay.withoutStatusSince() != null) {
            return REVIEW;
        } else if (stay.workClass() == null) {
            return UNKNOWN;
        } else if (is(stay.departurePreparationGranted()) && !before(stay.day(), stay.notifiedOn())) {
            return NOT_MET;
        }
        return switch (stay.workClass()) {
            case "unlimited", "activity" -> MET;
            case "none" -> NOT_MET;
            default -> stay.workScope() == null ? UNKNOWN : stay.workScope().equals("none") ? NOT_MET : MET;
        };
    }

    static Status isUnrestricted(Residence stay) {
        if (stay.withoutStatusSince() != null) {
            return REVIEW;
        } else if (stay.workClass() == null) {
            return UNKNOWN;
        }
        return switch (stay.workClass()) {
            case "unlimited" -> MET;
            case "activity", "none" -> NOT_MET;
            default -> stay.workScope() == null ? UNKNOWN : stay.workScope().equals("any") ? MET : NOT_MET;
        };
    }

    static Status inForce(Permission permission, Residence stay, LocalDate day) {
        if (is(stay.departurePreparationGranted()) && upTo(stay.notifiedOn(), stay.day())) {
            return NOT_MET;
        } else if (before(day, permission.grantedOn())) {
            return NOT_MET;
        } else if (before(permission.validUntil(), day)) {
            var mayGoOn = upTo(stay.expiresOn(), permission.validUntil()) && asksToStay(stay) && isPending(stay);
            return mayGoOn ? REVIEW : NOT_MET;
        }
        return permission.grantedOn() == null || permission.validUntil() == null ? UNKNOWN : MET;
    }

    static Status mayEarnUnderSupervision(Residence stay, Acts acts) {
        if (is(stay.removalOrder())) {
            return NOT_MET;
        } else if (!is(stay.supervision())) {
            var other = stay.status() != null || stay.withoutStatusSince() != null || hasNoStay(stay);
            return other || stay.supervision() != null ? NOT_MET : UNKNOWN;
        } else if (Boolean.FALSE.equals(stay.payPermissionHeld())) {
            return NOT_MET;
        } else if (stay.removalOrder() == null
                || stay.payPermissionFrom() == null
                || stay.payPermissionUntil() == null) {
            return UNKNOWN;
        } else if (before(acts.firstDay(), stay.payPermissionFrom()) || before(stay.payPermissionUntil(), stay.day())) {
            return NOT_MET;
        }
        return upTo(SUPERVISION, stay.day()) ? MET : UNKNOWN;
    }
}
