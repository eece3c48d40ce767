package jp.zairyu.law;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * The dates that the law itself distinguishes, for one case.
 *
 * @param asOf the day of judgement
 * @param filed the day the application is filed; asOf where none is stated
 * @param accepted the day the office accepts it; where none is stated the day it is filed, or was filed if it is pending
 * @param act the day of the work that is judged; asOf where the work goes on
 * @param expiry the last day of the period of stay; null if not stated
 */
public record Dates(LocalDate asOf, LocalDate filed, LocalDate accepted, LocalDate act, LocalDate expiry) {
    /** These dates, each in another's place; one that is not stated stays so. */
    Dates each(UnaryOperator<LocalDate> other) {
        return new Dates(
                other.apply(asOf),
                other.apply(filed),
                other.apply(accepted),
                other.apply(act),
                expiry == null ? null : other.apply(expiry));
    }

    /** The date that governs a number or provision, or null where that date is not stated. */
    public LocalDate of(Governor governor) {
        return switch (governor) {
            case AS_OF -> asOf;
            case FILED -> filed;
            case ACCEPTED -> accepted;
            case ACT -> act;
            case EXPIRY -> expiry;
        };
    }
}
