package jp.zairyu.facts.stated;

import java.math.BigDecimal;

/**
 * What the designated activities (特定活動) turn on.
 *
 * @param kind designation applied for
 * @param agreementCountry true if the person’s country has the agreement that the designation rests on
 * @param heldBefore true if the person has held this designation before
 * @param months months planned under it
 * @param monthsHeld months held under it so far
 * @param savingsYen savings, in yen
 * @param annualIncomeYen yearly income, in yen
 * @param insured true if insured as asked
 * @param confirmed true if the ministry, municipality or body that has to has approved or confirmed it
 * @param supporter true if there is a supporter as asked
 */
public record DesignatedPlan(
        @Word("designations") String kind,
        Boolean agreementCountry,
        Boolean heldBefore,
        @Limits(min = 0, max = 1200) Integer months,
        @Limits(min = 0, max = 1200) Integer monthsHeld,
        @Limits(min = 0, max = 100000000000L) BigDecimal savingsYen,
        @Limits(min = 0, max = 100000000000L) BigDecimal annualIncomeYen,
        Boolean insured,
        Boolean confirmed,
        Boolean supporter) {}
