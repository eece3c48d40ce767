package jp.zairyu.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Counting money as grants do. */
public final class Yen {
    private static final int PERCENT = 2;

    private Yen() {}

    /** So many percent of a sum, at most the cap; what is less than a yen is dropped. */
    public static BigDecimal share(BigDecimal sum, BigDecimal percent, BigDecimal cap) {
        return sum.multiply(percent).movePointLeft(PERCENT).min(cap).setScale(0, RoundingMode.DOWN);
    }
}
