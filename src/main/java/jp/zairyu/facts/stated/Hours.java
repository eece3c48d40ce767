package jp.zairyu.facts.stated;

import java.math.BigDecimal;
import java.util.List;

/**
 * Hours worked in this job, overtime included: a log by day, or the same hours every week, or only a maximum.
 */
public record Hours(
        List<DayHours> log,
        Boolean logComplete,
        @Limits(min = 0, max = 168) BigDecimal everySevenDays,
        @Limits(min = 0, max = 168) BigDecimal maxInAnySevenDays,
        @Limits(min = 0, max = 24) BigDecimal maxInAnyDay,
        Boolean inLongVacation) {}
