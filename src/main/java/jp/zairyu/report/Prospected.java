package jp.zairyu.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.zairyu.explanation.Prospects;
import jp.zairyu.explanation.Prospects.ComingLaw;
import jp.zairyu.explanation.Prospects.ComingNumber;
import jp.zairyu.explanation.Prospects.Edit;
import jp.zairyu.explanation.Prospects.NearEdge;
import jp.zairyu.report.Page.Line;
import jp.zairyu.report.Page.Section;

/** What could become of a verdict, where that was asked for. */
final class Prospected {
    private final Words words;
    private final FactRows facts;

    Prospected(Words words, FactRows facts) {
        this.words = words;
        this.facts = facts;
    }

    /** @param depth of their headings */
    Stream<Section> sections(int depth, Prospects.Changes changes, List<NearEdge> edges, List<ComingLaw> outlook) {
        return Stream.of(changes(depth, changes), edges(depth, edges), outlook(depth, outlook))
                .filter(Objects::nonNull);
    }

    private Section changes(int depth, Prospects.Changes changes) {
        if (changes == null) {
            return null;
        }
        var lines = new ArrayList<Line>();
        for (var set : changes.sets()) {
            var number = changes.sets().indexOf(set) + 1;
            var verdict = words.say("verdict." + set.verdict());
            lines.add(Line.of(
                    0,
                    words.say("change-set", Map.of("number", number)),
                    words.say("change-set.brings", Map.of("verdict", verdict))));
            set.changes().forEach(change -> change(change, lines));
        }
        return new Section(depth, words.say("changes"), List.of(words.in(changes.note())), lines, null);
    }

    private void change(Prospects.Change change, List<Line> lines) {
        var day = change.on() == null ? List.<String>of() : List.of(words.say("change.on", Map.of("day", change.on())));
        lines.add(Line.of(1, words.say("who." + change.who()), words.in(change.text()))
                .noting(day));
        change.edits().stream().map(this::edit).filter(Objects::nonNull).forEach(lines::add);
    }

    /** A list is told by the sentence alone. */
    private Line edit(Edit edit) {
        if (edit.to().isArray() || edit.was() != null && edit.was().isContainerNode()) {
            return null;
        }
        var to = value(edit.pointer(), edit.to());
        var text = edit.was() == null
                ? words.say("edit.stated", Map.of("to", to))
                : words.say("edit", Map.of("was", value(edit.pointer(), edit.was()), "to", to));
        return Line.of(2, null, text).at(edit.pointer());
    }

    private String value(String pointer, JsonNode value) {
        return facts.said(FactRows.path(pointer), value);
    }

    private Section edges(int depth, List<NearEdge> edges) {
        if (edges == null || edges.isEmpty()) {
            return null;
        }
        var lines = edges.stream()
                .map(edge -> Line.of(0, status(edge), words.in(edge.text())).at(edge.item()))
                .toList();
        return new Section(depth, words.say("edges"), List.of(), lines, null);
    }

    private String status(NearEdge edge) {
        return words.say("status." + edge.status());
    }

    private Section outlook(int depth, List<ComingLaw> outlook) {
        if (outlook == null || outlook.isEmpty()) {
            return null;
        }
        var lines = outlook.stream().flatMap(this::coming).toList();
        return new Section(depth, words.say("outlook"), List.of(), lines, null);
    }

    private Stream<Line> coming(ComingLaw law) {
        var before = words.say("verdict." + law.withoutIt());
        var then = words.say("verdict." + law.verdict());
        var text = words.say(
                law.verdict().equals(law.withoutIt()) ? "outlook.same" : "outlook.turns",
                Map.of("before", before, "verdict", then));
        return Stream.concat(
                Stream.of(Line.of(0, words.day(law.day()), text)),
                law.numbers().stream().map(this::number));
    }

    private Line number(ComingNumber number) {
        var law = words.ruleset().parameters().numbers().get(number.key());
        var label = words.in(number.label());
        var text = law == null || number.was() == null && number.becomes() == null
                ? label
                : words.say(
                        number.was() == null
                                ? "coming.begins"
                                : number.becomes() == null ? "coming.ends" : "coming.changes",
                        Map.of(
                                "label",
                                label,
                                "was",
                                number.was() == null ? "" : words.quantity(number.was(), law.unit()),
                                "becomes",
                                number.becomes() == null ? "" : words.quantity(number.becomes(), law.unit())));
        return Line.of(1, null, text).with(new Page.Source(number.citation(), null, null));
    }
}
