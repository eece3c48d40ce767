package jp.zairyu.law;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A number of law in force on the date that governs it. Rules match it by key.
 *
 * @param key the word a rule uses, for example {@code working_hours.comprehensive_permission.weekly}
 * @param value the number
 * @param unit hours, days, months, years, yen, percent, count or score
 * @param from the day the value took effect
 * @param citation the law it stands in, in the law's own name
 * @param standing how well that text is known
 */
public record Parameter(
        String key, BigDecimal value, String unit, LocalDate from, String citation, Standing standing) {}
