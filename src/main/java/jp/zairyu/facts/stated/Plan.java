package jp.zairyu.facts.stated;

/**
 * What the person plans to do in Japan.
 *
 * @param purpose main purpose of the stay
 * @param months planned length of the stay, in months
 * @param days planned length of the stay, in days, where it is counted in days
 * @param paid true if the activity brings pay or other income
 */
public record Plan(
        @Word("purposes") String purpose,
        @Limits(min = 0, max = 1200) Integer months,
        @Limits(min = 0, max = 40000) Integer days,
        Boolean paid) {
    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;

    /** The least number of days the stay has; null where its length is not stated. */
    public Integer daysAtLeast() {
        return days != null ? days : months == null ? null : Integer.valueOf(months * SHORTEST_MONTH);
    }

    /** The greatest number of days the stay can have; null where its length is not stated. */
    public Integer daysAtMost() {
        return days != null ? days : months == null ? null : Integer.valueOf(months * LONGEST_MONTH);
    }
}
