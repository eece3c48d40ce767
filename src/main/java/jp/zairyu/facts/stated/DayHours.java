package jp.zairyu.facts.stated;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Hours worked on one day.
 */
public record DayHours(
        LocalDate on, @Limits(min = 0, max = 24) BigDecimal hours) {}
