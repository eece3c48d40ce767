package jp.zairyu.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.zairyu.explanation.Answer;
import jp.zairyu.explanation.Answer.ConsequenceAnswer;
import jp.zairyu.explanation.Answer.CriterionAnswer;
import jp.zairyu.explanation.Answer.DutyAnswer;
import jp.zairyu.explanation.Answer.MissingFact;
import jp.zairyu.explanation.Answer.Reason;
import jp.zairyu.explanation.EligibilityAnswer;
import jp.zairyu.explanation.GuidanceAnswer;
import jp.zairyu.explanation.GuidanceAnswer.AdviceAnswer;
import jp.zairyu.explanation.ScreeningAnswer;
import jp.zairyu.law.Bilingual;
import jp.zairyu.report.Page.Line;
import jp.zairyu.report.Page.Section;

/** One answer, of whatever kind → the sections of its report. */
final class Sections {
    private final Words words;
    private final Lines lines;
    private final Prospected prospected;
    private final Statuses statuses;

    Sections(Words words, FactRows facts) {
        this.words = words;
        this.lines = new Lines(words);
        this.prospected = new Prospected(words, facts);
        this.statuses = new Statuses(words, this);
    }

    /** @param depth of its headings */
    Stream<Section> of(ScreeningAnswer answer, int depth) {
        if (answer instanceof Answer one) {
            return verdict(one, depth);
        } else if (answer instanceof EligibilityAnswer several) {
            return statuses.sections(several, depth);
        }
        return guidance((GuidanceAnswer) answer, depth);
    }

    Lines lines() {
        return lines;
    }

    Prospected prospected() {
        return prospected;
    }

    // --- a verdict

    private Stream<Section> verdict(Answer answer, int depth) {
        return Stream.of(
                        Stream.of(result(
                                depth,
                                answer.verdict(),
                                Boolean.TRUE.equals(answer.verdictMayChange()),
                                answer.summary())),
                        reasons(depth, answer.reasons()),
                        questions(depth, answer.missingFacts()),
                        prospected.sections(depth, answer.changes(), answer.edges(), answer.outlook()),
                        list(
                                depth,
                                "consequences",
                                answer.consequences().stream().flatMap(this::consequence)),
                        list(depth, "duties", answer.duties().stream().flatMap(this::duty)),
                        list(depth, "criteria", trees(answer)))
                .flatMap(sections -> sections);
    }

    /** The verdict and what decided it, in a sentence. */
    Section result(int depth, String verdict, boolean mayChange, Bilingual summary) {
        var said = new ArrayList<String>();
        said.add(words.in(summary));
        if (mayChange) {
            said.add(words.say("may-change"));
        }
        var heading = words.say("result", Map.of("verdict", words.say("verdict." + verdict)));
        return new Section(depth, heading, said, List.of(), null);
    }

    Stream<Section> reasons(int depth, List<Reason> reasons) {
        return list(depth, "reasons", reasons.stream().map(lines::reason));
    }

    Stream<Section> questions(int depth, List<MissingFact> missing) {
        return list(depth, "questions", missing.stream().map(fact -> lines.question(0, fact)));
    }

    Stream<Section> tree(int depth, CriterionAnswer criteria) {
        return list(depth, "criteria", lines.tree(0, criteria));
    }

    /** Nothing where it would be empty. */
    Stream<Section> list(int depth, String heading, Stream<Line> lines) {
        var all = lines.toList();
        return all.isEmpty() ? Stream.of() : Stream.of(new Section(depth, words.say(heading), List.of(), all, null));
    }

    private Stream<Line> trees(Answer answer) {
        return Stream.of(
                        Stream.of(answer.criteria()),
                        answer.consequences().stream().map(ConsequenceAnswer::criteria),
                        answer.duties().stream().flatMap(duty -> Stream.of(duty.due(), duty.kept())
                                .filter(tree -> tree != null)))
                .flatMap(trees -> trees)
                .flatMap(tree -> lines.tree(0, tree));
    }

    private Stream<Line> consequence(ConsequenceAnswer one) {
        return Stream.of(
                        Stream.of(Line.of(0, lines.status(one.status()), words.in(one.label()))
                                .noting(List.of(words.say("who." + one.who())))
                                .at(one.item())),
                        lines.penalties(1, one.penalties()),
                        one.missingFacts().stream().map(fact -> lines.question(1, fact)))
                .flatMap(all -> all);
    }

    private Stream<Line> duty(DutyAnswer one) {
        return Stream.of(
                        Stream.of(Line.of(0, lines.status(one.status()), words.in(one.label()))
                                .noting(Stream.concat(
                                                Stream.of(words.say("who." + one.who())),
                                                deadline(one.deadline(), one.deadlineOfficeDay()).stream())
                                        .toList())
                                .at(one.item())),
                        lines.penalties(1, one.penalties()),
                        one.missingFacts().stream().map(fact -> lines.question(1, fact)))
                .flatMap(all -> all);
    }

    private Optional<String> deadline(LocalDate day, LocalDate officeDay) {
        if (day == null) {
            return Optional.empty();
        }
        return Optional.of(
                day.equals(officeDay)
                        ? words.say("deadline", Map.of("day", day))
                        : words.say("deadline.office", Map.of("day", day, "office", officeDay)));
    }

    // --- advice

    private Stream<Section> guidance(GuidanceAnswer answer, int depth) {
        var summary = new Section(depth, words.say("advice"), List.of(words.in(answer.summary())), List.of(), null);
        var advice = answer.advice().entrySet().stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(
                                new Section(depth, words.say("section." + part.getKey()), List.of(), List.of(), null)),
                        part.getValue().stream().flatMap(one -> advice(one, depth + 1))));
        return Stream.of(Stream.of(summary), questions(depth, answer.missingFacts()), advice)
                .flatMap(sections -> sections);
    }

    private Stream<Section> advice(AdviceAnswer one, int depth) {
        var top = new ArrayList<Line>();
        top.add(Line.of(0, lines.status(one.status()), words.say("who." + one.who()))
                .at(one.item())
                .with(words.source(one.citation())));
        deadline(one.deadline(), one.deadlineOfficeDay()).ifPresent(deadline -> top.add(Line.of(0, null, deadline)));
        lines.penalties(0, one.penalties()).forEach(top::add);
        one.missingFacts().forEach(fact -> top.add(lines.question(0, fact)));
        var text = words.in(one.text());
        var head = new Section(depth, words.in(one.label()), text.isEmpty() ? List.of() : List.of(text), top, null);
        return Stream.concat(Stream.of(head), tree(depth + 1, one.criteria()));
    }
}
