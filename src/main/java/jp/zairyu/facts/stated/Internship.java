package jp.zairyu.facts.stated;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A paid internship or summer job of a student of a university abroad.
 *
 * @param universityAbroad true if the person studies at a university abroad for a degree
 * @param credit true if the internship is part of the course and earns credit
 * @param agreement true if it rests on a contract between that university and the host
 * @param courseMonths length of the whole course, in months
 * @param inVacation true if it falls into the university’s long vacation
 */
public record Internship(
        Boolean universityAbroad,
        Boolean credit,
        Boolean agreement,
        @Limits(min = 0, max = 240) Integer courseMonths,
        Boolean inVacation) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 6;

    /** So many percent of the course, in months; null where its length is not stated. */
    public BigDecimal monthsOfCourse(BigDecimal share) {
        return courseMonths == null
                ? null
                : share.multiply(BigDecimal.valueOf(courseMonths)).divide(WHOLE, DECIMALS, RoundingMode.DOWN);
    }
}
