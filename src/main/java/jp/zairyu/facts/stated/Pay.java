package jp.zairyu.facts.stated;

import java.math.BigDecimal;

/**
 * What is paid for the work. Yen a month, gross.
 */
public record Pay(
        @Word("pay-kinds") String kind,
        Boolean asBusiness,
        @Limits(min = 0, max = 1000000000) BigDecimal monthlyYen,
        @Limits(min = 0, max = 1000000000) BigDecimal comparableMonthlyYen,
        Boolean withinLivingCost) {}
