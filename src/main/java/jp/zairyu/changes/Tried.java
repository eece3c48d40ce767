package jp.zairyu.changes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import jp.zairyu.explanation.Screened;

/**
 * A body that went through the rules.
 *
 * @param body as it was asked
 * @param asOf the day of judgement
 * @param today the day on which somebody could begin to act
 * @param screened with the verdict on the tree in question
 */
record Tried(ObjectNode body, LocalDate asOf, LocalDate today, Screened screened) {
    /**
     * The day on which so much time will have passed.
     *
     * @param unit days, months or years; for anything else there is no such day
     * @return null where time does not bring it
     */
    LocalDate after(String unit, BigDecimal wanting) {
        var count = wanting.setScale(0, RoundingMode.CEILING).longValue();
        return switch (unit) {
            case "days" -> asOf.plusDays(count);
            case "months" -> asOf.plusMonths(count);
            case "years" -> asOf.plusYears(count);
            default -> null;
        };
    }

    String verdict() {
        return screened.verdict().word();
    }
}
