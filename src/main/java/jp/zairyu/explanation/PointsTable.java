package jp.zairyu.explanation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import jp.zairyu.engine.Finding;
import jp.zairyu.explanation.EligibilityAnswer.Mark;
import jp.zairyu.explanation.EligibilityAnswer.PointItem;
import jp.zairyu.explanation.EligibilityAnswer.Points;
import jp.zairyu.law.CriteriaBook.Entry;
import jp.zairyu.law.Criterion;

/**
 * The points of a status that goes by points: its criteria whose id begins with the entry's {@code points} prefix. A rule
 * of an item records {@code points}, and {@code nextPoints} with {@code nextFrom} where there is a next band; the criteria
 * under {@code <prefix>mark.} are the totals that matter, and record {@code total} and {@code mark}.
 */
record PointsTable(Screened screened) {
    private static final String MARK = "mark.";

    /** The table, or null where the status does not go by points. */
    Points of(Entry entry) {
        if (entry.points() == null) {
            return null;
        }
        var prefix = entry.points();
        var items = criteria(prefix)
                .filter(criterion -> !criterion.id().startsWith(prefix + MARK))
                .map(this::item)
                .filter(Objects::nonNull)
                .toList();
        var marks = criteria(prefix + MARK).map(this::mark).toList();
        var total = items.stream().map(PointItem::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Points(total, items, marks);
    }

    private Stream<Criterion> criteria(String prefix) {
        return screened.law().criteria().criteria().values().stream()
                .filter(criterion -> criterion.id().startsWith(prefix));
    }

    private PointItem item(Criterion criterion) {
        var finding = screened.findings().of(criterion.id(), null);
        if (finding == null || finding.number("points") == null) {
            return null;
        }
        return new PointItem(
                criterion.id(),
                label(criterion),
                finding.outcome().name(),
                finding.number("points"),
                screened.annotator().words(finding),
                finding.number("nextPoints"),
                finding.number("nextFrom"));
    }

    private Mark mark(Criterion criterion) {
        var status = screened.judge()
                .judge(new jp.zairyu.verdict.Tree.Leaf(criterion.id()))
                .status();
        var finding = screened.findings().of(criterion.id(), null);
        return new Mark(criterion.id(), label(criterion), points(finding), status.name());
    }

    private static BigDecimal points(Finding finding) {
        return finding == null ? null : finding.number("mark");
    }

    private jp.zairyu.law.Bilingual label(Criterion criterion) {
        return screened.words().say(criterion.id() + ".label");
    }
}
