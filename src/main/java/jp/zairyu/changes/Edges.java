package jp.zairyu.changes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import jp.zairyu.engine.Finding;
import jp.zairyu.explanation.Prospects.NearEdge;
import jp.zairyu.explanation.Screened;
import jp.zairyu.law.Bilingual;
import jp.zairyu.law.Edge;

/** How near the limits of the law a case stands: what is left, what is wanting, and when that changes by itself. */
final class Edges {
    private final Tried tried;
    private final Screened screened;

    private Edges(Tried tried) {
        this.tried = tried;
        this.screened = tried.screened();
    }

    static List<NearEdge> of(Tried tried) {
        var edges = new Edges(tried);
        return tried.screened().law().edges().stream().flatMap(edges::of).toList();
    }

    private Stream<NearEdge> of(Edge edge) {
        return screened.findings()
                .all()
                .filter(finding -> finding.criterion().equals(edge.criterion()))
                .distinct()
                .map(finding -> edge.until() != null ? day(edge, finding) : measure(edge, finding))
                .filter(near -> near != null);
    }

    private NearEdge day(Edge edge, Finding finding) {
        if (!(finding.saw().get(edge.until()) instanceof LocalDate last)) {
            return null;
        }
        var left = BigDecimal.valueOf(ChronoUnit.DAYS.between(tried.asOf(), last));
        return near(edge, finding, null, null, left, last, left.signum() < 0 ? "edge.day-over" : "edge.day-left");
    }

    private NearEdge measure(Edge edge, Finding finding) {
        var measure = finding.number(edge.measure());
        var limit = limit(edge, finding);
        if (measure == null || limit == null || edge.atMost() && measure.signum() == 0) {
            return null; // nothing there that could be too much
        }
        var left = edge.atMost() ? limit.subtract(measure) : measure.subtract(limit);
        var missed = left.signum() < 0;
        if (edge.atMost()) {
            return near(edge, finding, measure, limit, left, null, missed ? "edge.over" : "edge.left");
        }
        var on = missed && edge.grows() ? tried.after(edge.unit(), left.negate()) : null;
        return near(
                edge,
                finding,
                measure,
                limit,
                left,
                on,
                on != null ? "edge.reached-on" : missed ? "edge.short" : "edge.reached");
    }

    private BigDecimal limit(Edge edge, Finding finding) {
        var recorded = finding.number(edge.limit());
        return recorded != null
                ? recorded
                : finding.parameters().stream()
                        .filter(number -> number.key().equals(edge.limit()))
                        .map(number -> number.value())
                        .findFirst()
                        .orElse(null);
    }

    private NearEdge near(
            Edge edge,
            Finding finding,
            BigDecimal measure,
            BigDecimal limit,
            BigDecimal left,
            LocalDate on,
            String words) {
        var label = screened.words().label(edge.criterion());
        var item = finding.item() == null
                ? null
                : "/facts/" + finding.item().list() + "/" + finding.item().number();
        return new NearEdge(
                edge.criterion(),
                item,
                label,
                finding.outcome().name(),
                measure,
                limit,
                left,
                edge.unit(),
                on,
                text(words, label, measure, limit, left, on, edge.unit()));
    }

    private Bilingual text(
            String words,
            Bilingual label,
            BigDecimal measure,
            BigDecimal limit,
            BigDecimal left,
            LocalDate on,
            String unit) {
        var values = new LinkedHashMap<String, Object>();
        values.put("label", label);
        values.put("measure", measure);
        values.put("limit", limit);
        values.put("left", left.abs());
        values.put("on", on);
        values.put("unit", screened.words().say("unit." + unit));
        return screened.words().say(words, values);
    }
}
