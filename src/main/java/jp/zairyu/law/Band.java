package jp.zairyu.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.zairyu.law.ParameterBook.Dated;
import jp.zairyu.law.ParameterBook.Step;
import jp.zairyu.law.ParameterBook.Value;

/**
 * One band of a number of law that goes by bands, such as points by yearly pay or a fee by the period granted. Rules match
 * the band that {@link #holds} a measure.
 *
 * @param key the number's key
 * @param atLeast the measure from which it holds, included; null where {@code above} bounds it or nothing does
 * @param above the measure above which it holds; null where {@code atLeast} bounds it or nothing does
 * @param value the number in this band
 * @param next the next higher band; null for the highest
 */
public record Band(
        String key,
        BigDecimal atLeast,
        BigDecimal above,
        BigDecimal value,
        Band next,
        String unit,
        LocalDate from,
        String citation,
        Standing standing) {
    static List<Band> of(Dated number, Value row) {
        var bands = new ArrayList<Band>();
        Band next = null;
        for (var i = row.bands().size() - 1; i >= 0; i--) {
            next = band(number, row, row.bands().get(i), next);
            bands.add(0, next);
        }
        return bands;
    }

    private static Band band(Dated number, Value row, Step step, Band next) {
        return new Band(
                number.key(),
                step.atLeast(),
                step.above(),
                step.value(),
                next,
                number.unit(),
                row.from(),
                row.citation(),
                row.standing());
    }

    /** Whether a measure falls into this band; never where the measure is not stated. */
    public boolean holds(Number measure) {
        if (measure == null) {
            return false;
        }
        var exact = new BigDecimal(measure.toString());
        return reaches(exact) && (next == null || !next.reaches(exact));
    }

    /** The lower bound of the next band, or null for the highest. */
    public BigDecimal nextBound() {
        return next == null ? null : next.atLeast != null ? next.atLeast : next.above;
    }

    /** The number in the next band, or null for the highest. */
    public BigDecimal nextValue() {
        return next == null ? null : next.value;
    }

    /** The band as a number that a rule compared with. */
    public Parameter parameter() {
        return new Parameter(key, value, unit, from, citation, standing);
    }

    private boolean reaches(BigDecimal measure) {
        return (atLeast == null || measure.compareTo(atLeast) >= 0) && (above == null || measure.compareTo(above) > 0);
    }
}
