package jp.zairyu.facts.stated;

/**
 * What permanent residence is judged by.
 *
 * @param yearsInARow years in Japan without a break
 * @param yearsWithWorkStatus of these, years with a status for work or of residence by position
 * @param yearsMarried years of real marriage to a Japanese national or permanent resident
 * @param livelihood true if an independent livelihood is shown
 * @param longestPeriodHeld true if the present stay was given for the longest period of the status
 * @param pointsNow Highly Skilled Professional points now
 * @param pointsThen the points as they were, throughout, before filing
 * @param monthsWithPoints months for which those points were kept
 */
public record Permanence(
        @Limits(min = 0, max = 100) Integer yearsInARow,
        @Limits(min = 0, max = 100) Integer yearsWithWorkStatus,
        @Limits(min = 0, max = 100) Integer yearsMarried,
        Boolean livelihood,
        Boolean longestPeriodHeld,
        @Limits(min = 0, max = 500) Integer pointsNow,
        @Limits(min = 0, max = 500) Integer pointsThen,
        @Limits(min = 0, max = 1200) Integer monthsWithPoints) {}
