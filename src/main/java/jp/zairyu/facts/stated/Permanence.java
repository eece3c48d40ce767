package jp.zairyu.facts.stated;

/**
 * What permanent residence is judged by.
 *
 * @param yearsInARow whole years in Japan without a break
 * @param yearsWithWorkStatus of these, whole years with a status for work or of residence by position; technical intern
 *     training and specified skilled work (i) do not count
 * @param yearsMarried whole years of real marriage to the Japanese national or permanent resident, abroad included
 * @param yearsAsLongTermResident whole years without a break as a long-term resident
 * @param yearsSinceRecognition whole years without a break since the recognition as a refugee or the like
 * @param contribution true if a contribution to Japan is claimed, in diplomacy, society, the economy or culture
 * @param livelihood true if an independent livelihood is shown
 * @param longestPeriodHeld true if the present stay was given for the longest period of the status; three years count as
 *     the longest for the time being
 * @param pointsNow Highly Skilled Professional points now
 * @param pointsThen the fewest points at any time in the months that count
 * @param monthsWithPoints whole months without a break in Japan with those points
 * @param monthsSpecialHighlySkilled whole months without a break in Japan with what J-Skip asks for
 */
public record Permanence(
        @Limits(min = 0, max = 100) Integer yearsInARow,
        @Limits(min = 0, max = 100) Integer yearsWithWorkStatus,
        @Limits(min = 0, max = 100) Integer yearsMarried,
        @Limits(min = 0, max = 100) Integer yearsAsLongTermResident,
        @Limits(min = 0, max = 100) Integer yearsSinceRecognition,
        Boolean contribution,
        Boolean livelihood,
        Boolean longestPeriodHeld,
        @Limits(min = 0, max = 500) Integer pointsNow,
        @Limits(min = 0, max = 500) Integer pointsThen,
        @Limits(min = 0, max = 1200) Integer monthsWithPoints,
        @Limits(min = 0, max = 1200) Integer monthsSpecialHighlySkilled) {}
