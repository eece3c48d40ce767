package jp.zairyu.request;

import java.math.BigDecimal;
import jp.zairyu.facts.stated.Limits;

/** What a number can be at all: within its {@link Limits}, or else not negative. */
final class Range {
    private Range() {}

    static boolean isOutside(BigDecimal number, Limits limits) {
        return limits == null
                ? number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0 || number.signum() < 0
                : number.compareTo(BigDecimal.valueOf(limits.min())) < 0
                        || number.compareTo(BigDecimal.valueOf(limits.max())) > 0;
    }

    static String inWords(Limits limits) {
        return limits == null ? "" : " from " + limits.min() + " to " + limits.max();
    }
}
