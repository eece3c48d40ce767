package jp.zairyu.facts.stated;

import java.math.BigDecimal;

/**
 * How far a permission was exceeded.
 */
public record Overwork(
        @Limits(min = 0, max = 744) BigDecimal hoursPerMonth,
        @Limits(min = 0, max = 600) Integer monthsInARow) {}
