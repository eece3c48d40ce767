package jp.zairyu.facts;

import java.time.LocalDate;

/**
 * The stay as rules see it. Not stated is null.
 *
 * <p>{@code workClass}, {@code boundTo} and {@code indefinite} are the columns of the status in
 * {@code vocabulary/statuses.csv}; {@code workScope} is what the designation says, as stated or, where the designation's
 * kind settles it, as in {@code vocabulary/designations.csv}. {@code grantedPeriodDays} is counted from the two dates
 * where it is not stated. {@code day} is the day of the work that is judged.
 */
public record Residence(
        String status,
        String subCategory,
        String workClass,
        String boundTo,
        Boolean indefinite,
        LocalDate statusFrom,
        LocalDate statusUntil,
        LocalDate day,
        String landing,
        LocalDate grantedOn,
        LocalDate expiresOn,
        LocalDate officeDayAfterExpiry,
        Integer grantedPeriodDays,
        Boolean removalOrder,
        Boolean provisionalRelease,
        Boolean supervision,
        Boolean payPermissionHeld,
        LocalDate payPermissionFrom,
        LocalDate payPermissionUntil,
        String withoutStatusReason,
        LocalDate withoutStatusSince,
        String application,
        LocalDate filedOn,
        String decision,
        LocalDate notifiedOn,
        Boolean specialAcceptance,
        Boolean departurePreparationGranted,
        String requestedStatus,
        String designation,
        String workScope,
        String field) {}
