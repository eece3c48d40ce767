package jp.zairyu.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.zairyu.explanation.EligibilityAnswer;
import jp.zairyu.explanation.EligibilityAnswer.Neighbour;
import jp.zairyu.explanation.EligibilityAnswer.PointItem;
import jp.zairyu.explanation.EligibilityAnswer.Points;
import jp.zairyu.explanation.EligibilityAnswer.StatusAnswer;
import jp.zairyu.report.Page.Cell;
import jp.zairyu.report.Page.Line;
import jp.zairyu.report.Page.Section;
import jp.zairyu.report.Page.Table;

/** A verdict for each status of residence → sections. */
final class Statuses {
    private final Words words;
    private final Sections sections;

    Statuses(Words words, Sections sections) {
        this.words = words;
        this.sections = sections;
    }

    Stream<Section> sections(EligibilityAnswer answer, int depth) {
        return Stream.of(
                        Stream.of(sections.result(depth, answer.verdict(), false, answer.summary())),
                        answer.statuses().stream().flatMap(status -> status(status, depth)),
                        others(answer, depth))
                .flatMap(all -> all);
    }

    private Stream<Section> status(StatusAnswer status, int depth) {
        var verdict = words.say("verdict." + status.verdict());
        var layers = Optional.ofNullable(status.layers()).orElse(Map.of()).entrySet().stream()
                .map(layer ->
                        Line.of(0, sections.lines().status(layer.getValue()), words.say("layer." + layer.getKey())))
                .toList();
        var head = new Section(
                depth,
                words.say("status", Map.of("status", words.in(status.name()), "verdict", verdict)),
                List.of(words.in(status.summary())),
                layers,
                null);
        var in = depth + 1;
        return Stream.of(
                        Stream.of(head),
                        sections.reasons(in, status.reasons()),
                        sections.questions(in, status.missingFacts()),
                        sections.prospected().sections(in, status.changes(), status.edges(), status.outlook()),
                        Stream.ofNullable(status.points()).map(points -> points(points, in)),
                        sections.list(
                                in,
                                "neighbours",
                                Optional.ofNullable(status.neighbours()).stream()
                                        .flatMap(List::stream)
                                        .map(this::neighbour)),
                        sections.tree(in, status.criteria()))
                .flatMap(all -> all);
    }

    private Line neighbour(Neighbour one) {
        var notes = new ArrayList<String>();
        if (one.fits() != null) {
            notes.add(words.say(one.fits() ? "fits" : "fits-not"));
        }
        if (one.why() != null) {
            notes.add(words.in(one.why()));
        }
        return Line.of(0, words.say("verdict." + one.verdict()), words.in(one.name()))
                .noting(notes);
    }

    private Section points(Points points, int depth) {
        var total = words.say("points.total", Map.of("total", points.total(), "most", points.atMost()));
        var marks = points.marks().stream()
                .map(mark -> Line.of(0, sections.lines().status(mark.status()), words.in(mark.label())))
                .toList();
        var head = List.of(words.say("points.item"), words.say("points.given"), words.say("points.most"));
        var rows = points.items().stream().map(this::item).toList();
        return new Section(depth, words.say("points"), List.of(total), marks, new Table(head, rows));
    }

    private List<Cell> item(PointItem item) {
        var next = item.nextPoints() == null || item.nextFrom() == null
                ? ""
                : " " + words.say("points.next", Map.of("from", item.nextFrom(), "points", item.nextPoints()));
        var what = words.in(item.forWhat() == null ? item.label() : item.forWhat());
        return List.of(Cell.of(what + next), cell(item.points()), cell(item.atMost()));
    }

    private Cell cell(BigDecimal points) {
        return Cell.of(points == null ? "" : words.number(points));
    }

    private Stream<Section> others(EligibilityAnswer answer, int depth) {
        var others = Optional.ofNullable(answer.others()).stream().flatMap(List::stream);
        return sections.list(depth, "others", others.map(this::other));
    }

    private Line other(StatusAnswer one) {
        return Line.of(0, words.say("verdict." + one.verdict()), words.in(one.name()))
                .noting(List.of(words.in(one.summary())));
    }
}
