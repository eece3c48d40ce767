package jp.zairyu.engine;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.function.Function;
import jp.zairyu.facts.stated.Word;

/**
 * The points of one column added up, each item once.
 *
 * @param column a word of {@code points-columns}
 * @param least the points known to be given
 * @param atMost the total, if what is not stated gave the most it can
 */
public record PointsTotal(@Word("points-columns") String column, BigDecimal least, BigDecimal atMost) {
    private static final String POINTS = "points";
    private static final String AT_MOST = "atMost";

    /** @param items what rules found on the items of that column */
    public static PointsTotal of(String column, Collection<?> items) {
        return new PointsTotal(
                column,
                sum(items, item -> item.number(POINTS)),
                sum(items, item -> item.number(AT_MOST) == null ? item.number(POINTS) : item.number(AT_MOST)));
    }

    private static BigDecimal sum(Collection<?> items, Function<Finding, BigDecimal> points) {
        var added = new HashSet<String>();
        return items.stream()
                .map(Finding.class::cast)
                .filter(item -> added.add(item.criterion()))
                .map(points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
