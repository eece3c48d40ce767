package jp.zairyu.facts.stated;

import java.math.BigDecimal;

/**
 * One duty of a job, with its share of the working time in percent.
 */
public record Duty(
        @Word("duties") String kind,
        @Limits(min = 0, max = 100) BigDecimal share,
        @Word("duty-natures") String assessedNature) {}
