package jp.zairyu.facts.stated;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the designated activities (特定活動) turn on.
 *
 * @param kind designation applied for
 * @param agreementCountry true if the person’s country or region is one that the designation names or has the agreement
 *     with; asked where the table of nationalities does not tell
 * @param agreementAge which age group the working-holiday agreement names; asked where the table does not tell
 * @param heldBefore true if the person was in Japan under this designation before, apart from the present stay
 * @param monthsAbroadSince whole months spent outside Japan since the last stay under this designation
 * @param months months applied for now
 * @param monthsHeld months spent under this designation so far, to be added up with those applied for
 * @param savingsYen savings at filing, in yen; those of a couple together where the couple comes together
 * @param annualIncomeYen yearly income, in yen
 * @param insured true if insured against death, injury and illness for the whole stay
 * @param medicalCoverYen amount up to which medical treatment in Japan is insured, in yen
 * @param confirmed true if the ministry, municipality or body that has to has approved, designated or confirmed it
 * @param supporter true if there is a supporter as the notice asks
 * @param qualified true if the person has what the notice asks of the person: for notice 6 an international competition,
 *     for notice 8 being a foreign lawyer, for notice 50 the ski teacher’s qualification
 * @param sponsorLicensed true if the relative under the economic partnership agreement is a licensed nurse or care
 *     worker, not only a candidate
 * @param childAge age of the youngest child to look after, in whole years
 * @param pregnancy true if the highly skilled professional or the spouse is pregnant and needs help
 * @param refugeeApplicationPending true if an application for recognition as a refugee was accepted and is not decided
 * @param refugeeApplicationOn day on which the application for recognition as a refugee was accepted
 */
public record DesignatedPlan(
        @Word("designations") String kind,
        Boolean agreementCountry,
        @Word("agreement-ages") String agreementAge,
        Boolean heldBefore,
        @Limits(min = 0, max = 1200) Integer monthsAbroadSince,
        @Limits(min = 0, max = 1200) Integer months,
        @Limits(min = 0, max = 1200) Integer monthsHeld,
        @Limits(min = 0, max = 100000000000L) BigDecimal savingsYen,
        @Limits(min = 0, max = 100000000000L) BigDecimal annualIncomeYen,
        Boolean insured,
        @Limits(min = 0, max = 100000000000L) BigDecimal medicalCoverYen,
        Boolean confirmed,
        Boolean supporter,
        Boolean qualified,
        Boolean sponsorLicensed,
        @Limits(min = 0, max = 130) Integer childAge,
        Boolean pregnancy,
        Boolean refugeeApplicationPending,
        LocalDate refugeeApplicationOn) {
    /** Months under this designation when those applied for have passed; null where either is not stated. */
    public Integer monthsInAll() {
        return months == null || monthsHeld == null ? null : months + monthsHeld;
    }
}
