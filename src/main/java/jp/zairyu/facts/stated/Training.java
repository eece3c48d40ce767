package jp.zairyu.facts.stated;

import java.math.BigDecimal;

/**
 * Practical training (実務研修) outside the specialist work, at the start of the employment.
 */
public record Training(
        @Limits(min = 0, max = 600) BigDecimal months,
        @Limits(min = 1, max = 600) BigDecimal expectedStayMonths,
        Boolean sameForJapaneseHires,
        Boolean planWithEnd,
        Boolean careerPlan) {}
