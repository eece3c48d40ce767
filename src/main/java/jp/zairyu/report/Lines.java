package jp.zairyu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.zairyu.explanation.Answer.CriterionAnswer;
import jp.zairyu.explanation.Answer.LawNumber;
import jp.zairyu.explanation.Answer.MissingFact;
import jp.zairyu.explanation.Answer.Penalty;
import jp.zairyu.explanation.Answer.PenaltyPart;
import jp.zairyu.explanation.Answer.Reason;
import jp.zairyu.report.Page.Line;
import jp.zairyu.verdict.Status;

/** What several kinds of answers hold, as lines of a list. */
final class Lines {
    private final Words words;

    Lines(Words words) {
        this.words = words;
    }

    Line reason(Reason reason) {
        return Line.of(0, status(reason.status()), said(reason))
                .at(reason.item())
                .with(words.source(reason.citation()));
    }

    /** Of what is not known, no rule says what it is: its name does. */
    private String said(Reason reason) {
        var text = words.in(reason.text());
        var label = reason.status().equals(Status.UNKNOWN.name()) ? words.label(reason.criterion()) : null;
        return label == null ? text : words.say("reason.unknown", Map.of("label", label, "text", text));
    }

    Line question(int depth, MissingFact fact) {
        var strong = fact.assumed() == null ? null : words.say("only-if-otherwise");
        return Line.of(depth, strong, words.in(fact.question())).at(fact.pointer());
    }

    /** A tree of criteria, each under the group that it belongs to. */
    Stream<Line> tree(int depth, CriterionAnswer node) {
        if (node == null) {
            return Stream.of();
        }
        return Stream.concat(
                Stream.of(criterion(depth, node)), node.criteria().stream().flatMap(part -> tree(depth + 1, part)));
    }

    private Line criterion(int depth, CriterionAnswer node) {
        var notes = new ArrayList<String>();
        if (node.reason() != null) {
            notes.add(words.in(node.reason()));
        }
        node.numbers().forEach(number -> notes.add(number(number)));
        return Line.of(depth, status(node.status()), words.in(node.label()))
                .noting(notes)
                .at(node.item())
                .with(node.criteria().isEmpty() ? words.source(node.citation()) : null);
    }

    private String number(LawNumber number) {
        var law = words.ruleset().parameters().numbers().get(number.key());
        return words.say(
                "number",
                Map.of(
                        "label",
                        words.in(law.label()),
                        "value",
                        words.quantity(number.value(), number.unit()),
                        "from",
                        number.from()));
    }

    /** What threatens, by the days of the act. */
    Stream<Line> penalties(int depth, List<Penalty> penalties) {
        return Optional.ofNullable(penalties).stream().flatMap(List::stream).flatMap(penalty -> penalty.parts().stream()
                .map(part -> penalty(depth, penalty, part)));
    }

    private Line penalty(int depth, Penalty penalty, PenaltyPart part) {
        var one = part.actsFrom().equals(part.actsUntil());
        var text = words.say(
                one ? "penalty" : "penalty.span",
                Map.of(
                        "label",
                        words.in(penalty.label()),
                        "value",
                        words.quantity(part.value(), penalty.unit()),
                        "from",
                        part.actsFrom(),
                        "until",
                        part.actsUntil()));
        return Line.of(depth, null, text).with(words.source(part.citation(), part.standing()));
    }

    /** A status of a criterion, a consequence, a duty or an advice. */
    String status(String status) {
        return words.say("status." + status);
    }
}
