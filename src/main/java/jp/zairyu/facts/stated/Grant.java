package jp.zairyu.facts.stated;

import java.math.BigDecimal;

/**
 * A municipal grant for receiving foreign residents.
 *
 * @param body kind of body
 * @param foreignResidents foreign residents
 * @param costs kind of costs
 * @param eligibleYen eligible cost, in yen
 * @param fiscalYear fiscal year
 * @param covidMeasures true for measures against COVID-19
 */
public record Grant(
        @Word("grant-bodies") String body,
        @Limits(min = 0, max = 10000000) Integer foreignResidents,
        @Word("grant-costs") String costs,
        @Limits(min = 0, max = 100000000000L) BigDecimal eligibleYen,
        @Limits(min = 1990, max = 2199) Integer fiscalYear,
        Boolean covidMeasures) {}
