package jp.zairyu.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.drl.Condition;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.engine.Finding;
import jp.zairyu.law.CriteriaBook;
import jp.zairyu.law.Criterion;
import jp.zairyu.law.Edge;
import jp.zairyu.law.ParameterBook.Dated;
import jp.zairyu.law.ScreeningLaw;
import jp.zairyu.lint.logic.Recording;
import jp.zairyu.report.ReportWords;
import jp.zairyu.verdict.Tree;
import jp.zairyu.verdict.Verdict;

/** Every sentence that an answer can ask for. */
final class Sentences {
    private static final Set<String> NONE = Set.of();
    private static final Set<String> REASON = Set.of("reason");
    private static final Set<String> CHANGE = Set.of("was", "to", "limit", "wanting", "from", "on");
    private static final Set<String> EDGE = Set.of("label", "measure", "limit", "left", "on", "unit");

    private final Material material;
    private final List<Sentence> sentences = new ArrayList<>();

    /** By criterion, the names that its rules record. */
    private final Map<String, Set<String>> recorded = new HashMap<>();

    private Sentences(Material material) {
        this.material = material;
    }

    static List<Sentence> of(Material material) {
        var all = new Sentences(material);
        material.files().forEach(file -> file.rules().forEach(all::rule));
        material.ruleset().screenings().values().forEach(all::screening);
        return all.sentences;
    }

    private void rule(DrlRule rule) {
        if (rule.tag("criterion") == null || rule.tag("outcome") == null || isUnknown(rule)) {
            return;
        }
        var own = rule.tag("message") != null;
        var outcome = rule.tag("outcome").toLowerCase(Locale.ROOT).replace('_', '-');
        var asker = new Sentence.Asker(
                rule.file(), () -> rule.lineOf(own ? "message" : "outcome"), rule.name(), "the rule");
        var seen = seen(rule);
        recorded.computeIfAbsent(rule.tag("criterion"), criterion -> new HashSet<>())
                .addAll(seen);
        sentences.add(new Sentence(
                Home.screening(rule.file()),
                own ? rule.tag("message") : rule.tag("criterion") + "." + outcome,
                seen,
                asker));
    }

    /** Whether it concludes what its screening does not know: no sentence would mend that. */
    private boolean isUnknown(DrlRule rule) {
        var law = material.ruleset().screening(Home.screening(rule.file()));
        return law != null && !law.criteria().criteria().containsKey(rule.tag("criterion"));
    }

    /** What a rule records, and the first number it compares with. */
    private static Set<String> seen(DrlRule rule) {
        var seen = new HashSet<>(Recording.of(rule).saw().keySet());
        rule.when().stream()
                .filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast)
                .filter(pattern ->
                        pattern.type().equals("Parameter") || pattern.type().equals("Band"))
                .forEach(pattern -> seen.add("limit"));
        return seen;
    }

    private void screening(ScreeningLaw law) {
        var book = law.criteria();
        book.criteria().values().stream()
                .filter(criterion -> criterion.isDescribedIn(book.screening()))
                .forEach(criterion -> criterion(book, criterion));
        book.trees().flatMap(Trees::lists).distinct().forEach(list -> list(book, list));
        book.trees()
                .flatMap(Trees::all)
                .filter(Tree.Some.class::isInstance)
                .map(Tree::id)
                .distinct()
                .map(book.criteria()::get)
                .filter(criterion -> criterion.isDescribedIn(book.screening()))
                .forEach(some -> needs(
                        book,
                        some.id() + ".not-met",
                        Home.criteria(some),
                        some.id(),
                        some.id() + ", where the list is complete and holds nothing that fits,"));
        book.consequences().forEach(one -> label(book, one.id(), one.tree()));
        book.duties().forEach(one -> label(book, one.id(), one.due()));
        book.advice().forEach(one -> advice(book, one));
        summaries(book);
        prospects(law);
        ReportWords.of(law)
                .forEach((key, holes) -> add(
                        book, key, holes, Home.criteria(book.screening()), () -> null, "every report of an answer"));
    }

    /** What answers say of possible changes, near edges and coming law. */
    private void prospects(ScreeningLaw law) {
        var book = law.criteria();
        PossibleChanges.own(book.screening(), law)
                .filter(change -> change.id() != null)
                .forEach(change -> add(
                        book,
                        change.id(),
                        CHANGE,
                        book.screening() + "/changes.yaml",
                        () -> change.place().line(),
                        "the change " + change.id()));
        Stream.concat(
                        law.edges().stream().map(Edge::unit),
                        material.ruleset().parameters().numbers().values().stream()
                                .map(Dated::unit))
                .distinct()
                .forEach(unit -> may(book, "unit." + unit, NONE));
        List.of("left", "over", "reached", "short", "reached-on", "day-left", "day-over")
                .forEach(word -> may(book, "edge." + word, EDGE));
        List.of("all", "limit", "none").forEach(word -> may(book, "changes." + word, Set.of("limit")));
    }

    private void criterion(CriteriaBook book, Criterion criterion) {
        var file = Home.criteria(criterion);
        needs(book, criterion.id() + ".label", file, criterion.id(), criterion.id());
        criterion.needs().stream()
                .flatMap(CriterionNeeds::paths)
                .distinct()
                .filter(CriterionNeeds::isFact)
                .forEach(path -> needs(
                        book,
                        "question." + path.replace('+', '*'),
                        file,
                        path,
                        "the need " + path + " of " + criterion.id()));
    }

    private void list(CriteriaBook book, String list) {
        var file = Home.criteria(book.screening());
        Stream.of("list." + list + ".label", "question./" + list, "question./" + list + "Complete")
                .forEach(key -> needs(book, key, file, list, "the list " + list));
    }

    private void label(CriteriaBook book, String id, Tree tree) {
        var criterion = book.criteria().get(tree.id());
        needs(book, id + ".label", Home.criteria(criterion), id, id);
    }

    private void advice(CriteriaBook book, CriteriaBook.Advice advice) {
        label(book, advice.id(), advice.tree());
        var concluded = Trees.leaves(advice.tree())
                .map(leaf -> book.criteria().get(leaf.id()).concludedAs().split(Finding.VARIANT)[0])
                .collect(Collectors.toSet());
        var seen = concluded.stream()
                .flatMap(one -> recorded.getOrDefault(one, NONE).stream())
                .collect(Collectors.toSet());
        may(book, advice.id() + ".text", seen);
    }

    private void summaries(CriteriaBook book) {
        var verdicts = new LinkedHashSet<String>();
        if (!book.advice().isEmpty()) {
            may(book, "summary.no-advice", NONE);
            may(book, "summary.advice", Set.of("first"));
            may(book, "summary.review-advice", Set.of("first"));
        } else {
            Stream.of(book.met(), book.notMet(), Verdict.MORE_FACTS_NEEDED, Verdict.NEEDS_REVIEW)
                    .filter(Objects::nonNull)
                    .forEach(verdicts::add);
            verdicts.addAll(book.failsAs().values());
        }
        var file = Home.criteria(book.screening());
        verdicts.forEach(
                verdict -> add(book, "summary." + verdict, REASON, file, () -> null, "the verdict " + verdict));
        if (!book.entries().isEmpty()) {
            may(book, "summary.no-status", NONE);
            verdicts.forEach(verdict -> may(book, "summary.best." + verdict, Set.of("status", "reason")));
        }
        Stream.of(
                        "notice",
                        "criterion.unknown",
                        "criterion.uncovered",
                        "criterion.contradicted",
                        "choice.true",
                        "choice.false")
                .forEach(key -> add(book, key, NONE, file, () -> null, "every answer"));
    }

    private void needs(CriteriaBook book, String key, String file, String word, String what) {
        add(book, key, NONE, file, () -> material.lines().of(file, word), what);
    }

    private void add(
            CriteriaBook book, String key, Set<String> holes, String file, Supplier<Integer> line, String what) {
        sentences.add(new Sentence(book.screening(), key, holes, new Sentence.Asker(file, line, null, what)));
    }

    private void may(CriteriaBook book, String key, Set<String> holes) {
        sentences.add(new Sentence(book.screening(), key, holes, null));
    }
}
