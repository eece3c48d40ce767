package jp.zairyu.explanation;

import static java.util.Comparator.comparingInt;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.engine.Finding;
import jp.zairyu.explanation.Answer.LawDates;
import jp.zairyu.explanation.Answer.MissingFact;
import jp.zairyu.explanation.Answer.Penalty;
import jp.zairyu.explanation.Answer.Reason;
import jp.zairyu.explanation.GuidanceAnswer.AdviceAnswer;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.law.Bilingual;
import jp.zairyu.law.CriteriaBook.Advice;
import jp.zairyu.verdict.Judged;
import jp.zairyu.verdict.Status;
import jp.zairyu.verdict.Tree;

/** Findings → what to do next. */
final class Guidance {
    private static final List<String> ORDER = List.of("APPLIES", "NEEDS_REVIEW", "MORE_FACTS_NEEDED");

    private final Screened screened;
    private final Penalties penalties;
    private final Set<String> mentioned;

    Guidance(Screened screened) {
        this.screened = screened;
        this.penalties = new Penalties(screened);
        this.mentioned = mentioned(screened.facts().stated());
    }

    GuidanceAnswer answer() {
        var dates = screened.facts().dates();
        var advice = advice();
        return new GuidanceAnswer(
                UUID.randomUUID(),
                screened.law().criteria().screening(),
                summary(advice),
                dates.asOf(),
                new LawDates(dates.filed(), dates.act(), dates.expiry()),
                screened.ruleset().version(),
                advice,
                missing(advice),
                screened.words().say("notice"));
    }

    /** What applies or may apply, by section in the order of the criteria files; what applies comes first. */
    private Map<String, List<AdviceAnswer>> advice() {
        var bySection = new LinkedHashMap<String, List<AdviceAnswer>>();
        for (var advice : screened.law().criteria().advice()) {
            judged(advice).filter(judged -> isTold(advice, judged)).forEach(judged -> bySection
                    .computeIfAbsent(advice.section(), section -> new ArrayList<>())
                    .add(answer(advice, judged)));
        }
        bySection
                .values()
                .forEach(section -> section.sort(comparingInt((AdviceAnswer one) -> ORDER.indexOf(one.status()))
                        .thenComparing(this::notYet)));
        return bySection;
    }

    /** Whether the day from which it can be done is still to come: the detail {@code from} of its rule. */
    private boolean notYet(AdviceAnswer one) {
        return one.details() != null
                && one.details().get("from") instanceof LocalDate from
                && from.isAfter(screened.facts().dates().asOf());
    }

    /** What does not apply is left out, and so are questions on a topic that the caller, who states another, does not mention. */
    private boolean isTold(Advice advice, Judged judged) {
        return switch (judged.status()) {
            case NOT_MET -> false;
            case UNKNOWN -> mentioned.isEmpty() || isMentioned(advice.tree());
            case MET, REVIEW -> true;
        };
    }

    /** A list is mentioned where it is stated; anything else where a fact that it turns on stands in a part of the request that is. */
    private boolean isMentioned(Tree tree) {
        return tree instanceof Tree.Some some
                ? mentioned.contains(some.list())
                : needs(tree).anyMatch(path -> mentioned.contains(path.split("/")[1]));
    }

    private Stream<String> needs(Tree tree) {
        var own = screened.law().criteria().criteria().get(tree.id());
        return Stream.concat(
                own == null ? Stream.of() : own.needs().stream().flatMap(need -> need.anyOf().stream()),
                tree.children().stream().flatMap(this::needs));
    }

    /** The parts of the request that are stated, such as stay or jobs. */
    private static Set<String> mentioned(StatedFacts stated) {
        return Arrays.stream(StatedFacts.class.getRecordComponents())
                .filter(part -> value(part, stated) != null)
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static Object value(RecordComponent part, StatedFacts stated) {
        try {
            return part.getAccessor().invoke(stated);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Advice about a list is given for each item stated, by itself; where none is, items are asked for. */
    private Stream<Judged> judged(Advice advice) {
        var whole = screened.judge().judge(advice.tree());
        var items = whole.parts().stream().filter(part -> part.item() != null).toList();
        return advice.tree() instanceof Tree.Some && !items.isEmpty() ? items.stream() : Stream.of(whole);
    }

    private AdviceAnswer answer(Advice advice, Judged judged) {
        var reasons = screened.annotator().reasons(judged);
        var details = details(judged);
        var deadline = deadline(judged);
        return new AdviceAnswer(
                advice.id(),
                Annotator.pointer(judged.item()),
                advice.who(),
                screened.words().say(advice.id() + ".label"),
                Applies.word(judged.status()),
                text(advice, judged, details, reasons),
                deadline,
                deadline == null ? null : screened.ruleset().officeDays().onOrAfter(deadline),
                details,
                reasons.isEmpty() ? null : reasons.get(reasons.size() - 1).citation(),
                penalties(advice),
                screened.missing().of(judged),
                screened.annotator().annotate(judged));
    }

    /** The advice's own words where it has any and applies; else those of the rule that decided last. */
    private Bilingual text(Advice advice, Judged judged, Map<String, Object> details, List<Reason> reasons) {
        var own = advice.id() + ".text";
        if (judged.status() == Status.MET && screened.words().has(own)) {
            return screened.words().say(own, details == null ? Map.of() : details);
        }
        return reasons.isEmpty() ? null : reasons.get(reasons.size() - 1).text();
    }

    private List<Penalty> penalties(Advice advice) {
        return advice.penalties().isEmpty() ? null : penalties.of(advice.penalties(), null);
    }

    /** What the rules that decided told, by name; a later rule adds to an earlier. */
    private Map<String, Object> details(Judged judged) {
        var details = new LinkedHashMap<String, Object>();
        findings(judged).forEach(finding -> details.putAll(finding.saw()));
        return details.isEmpty() ? null : details;
    }

    private LocalDate deadline(Judged judged) {
        return judged.status() != Status.MET
                ? null
                : findings(judged)
                        .map(Finding::deadline)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    private Stream<Finding> findings(Judged judged) {
        return judged.deciding().stream()
                .map(leaf -> screened.findings().of(leaf.id(), leaf.item()))
                .filter(Objects::nonNull);
    }

    /** Every fact that is asked for, each once. */
    private static List<MissingFact> missing(Map<String, List<AdviceAnswer>> advice) {
        return MissingFacts.joined(advice.values().stream()
                .flatMap(List::stream)
                .map(AdviceAnswer::missingFacts)
                .toList());
    }

    /** The first that applies, what can be done already before what cannot; else the first that a person must look at. */
    private Bilingual summary(Map<String, List<AdviceAnswer>> advice) {
        return first(advice, one -> one.status().equals("APPLIES") && !notYet(one), "summary.advice")
                .or(() -> first(advice, one -> one.status().equals("APPLIES"), "summary.advice"))
                .or(() -> first(advice, one -> one.status().equals("NEEDS_REVIEW"), "summary.review-advice"))
                .orElseGet(() -> screened.words().say("summary.no-advice"));
    }

    private Optional<Bilingual> first(
            Map<String, List<AdviceAnswer>> advice, Predicate<AdviceAnswer> which, String words) {
        return advice.values().stream()
                .flatMap(List::stream)
                .filter(which)
                .map(one -> screened.words().say(words, Map.of("first", one.label())))
                .findFirst();
    }
}
