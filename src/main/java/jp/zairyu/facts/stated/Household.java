package jp.zairyu.facts.stated;

import java.math.BigDecimal;

/**
 * The household that employs a domestic worker (家事使用人) under notice 1 or 2.
 *
 * @param employer who the employer is
 * @param annualYen yearly income of the employer and spouse together, in yen
 * @param highPost true if the employer heads a place of business or holds a post like it
 * @param spouseUnable true if the employer’s spouse cannot do the housework, for illness or the like
 * @param onlyWorker true if the employer employs no other domestic worker
 */
public record Household(
        @Word("household-employers") String employer,
        @Limits(min = 0, max = 100000000000L) BigDecimal annualYen,
        Boolean highPost,
        Boolean spouseUnable,
        Boolean onlyWorker) {}
