package jp.zairyu.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.zairyu.engine.Finding;
import jp.zairyu.explanation.EligibilityAnswer.Mark;
import jp.zairyu.explanation.EligibilityAnswer.PointItem;
import jp.zairyu.explanation.EligibilityAnswer.Points;
import jp.zairyu.law.CriteriaBook.Entry;
import jp.zairyu.law.Criterion;

/**
 * The points of a status that goes by points. Its entry names the table and the column, as in {@code
 * eligibility.points@a}: the items are the criteria {@code eligibility.points.item.…@a}, the totals that matter {@code
 * eligibility.points.mark.…@a}. A rule of an item records {@code points}; {@code nextPoints} and {@code nextFrom} where
 * there is a next band; {@code atMost} where a fact that is not stated could give more. A rule of a mark records {@code
 * mark}.
 */
record PointsTable(Screened screened) {
    private static final String ITEM = ".item.";
    private static final String MARK = ".mark.";

    /** The table, or null where the status does not go by points. */
    Points of(Entry entry) {
        if (entry.points() == null) {
            return null;
        }
        var items = each(entry.points(), ITEM, this::item);
        return new Points(
                sum(items, PointItem::points),
                sum(items, PointItem::atMost),
                items,
                each(entry.points(), MARK, this::mark));
    }

    private <T> List<T> each(String points, String kind, Function<Criterion, T> row) {
        var table = points.split(Finding.VARIANT)[0] + kind;
        var column = points.substring(points.indexOf(Finding.VARIANT));
        return screened
                .words()
                .lasting()
                .criteria(points + kind, () -> screened.law().criteria().criteria().values().stream()
                        .filter(criterion -> criterion.id().startsWith(table)
                                && criterion.id().endsWith(column))
                        .toList())
                .stream()
                .map(row)
                .filter(Objects::nonNull)
                .toList();
    }

    private static BigDecimal sum(List<PointItem> items, Function<PointItem, BigDecimal> points) {
        return items.stream().map(points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private PointItem item(Criterion criterion) {
        var finding = screened.findings().of(criterion.id(), null);
        if (finding == null) {
            return null;
        }
        var points = finding.number("points");
        return new PointItem(
                finding.rule().criterion(),
                screened.words().label(criterion.id()),
                screened.findings().status(criterion.id(), null).name(),
                points,
                Objects.requireNonNullElse(finding.number("atMost"), points),
                screened.annotator().words(finding),
                finding.number("nextPoints"),
                finding.number("nextFrom"));
    }

    private Mark mark(Criterion criterion) {
        var finding = screened.findings().of(criterion.id(), null);
        return finding == null
                ? null
                : new Mark(
                        finding.rule().criterion(),
                        screened.words().label(criterion.id()),
                        finding.number("mark"),
                        finding.outcome().name());
    }
}
