package jp.zairyu.facts.stated;

import java.time.LocalDate;

/**
 * The stay in Japan: the status of residence held now, or held last where the period has run out.
 */
public record Stay(
        @Word("statuses") String status,
        @Word("sub-categories") String subCategory,
        @Word("landings") String landing,
        LocalDate grantedOn,
        LocalDate expiresOn,
        @Limits(min = 1, max = 3660) Integer grantedPeriodDays,
        Boolean removalOrder,
        Boolean provisionalRelease,
        Boolean supervision,
        PayPermission payPermission,
        WithoutStatus withoutStatus,
        Application application,
        Designation designation,
        @Word("ssw-fields") String field) {}
