package jp.zairyu.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.drl.Condition;
import jp.zairyu.drl.Constraint.Formula;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.engine.Finding;
import jp.zairyu.law.CriteriaBook;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.Governor;
import jp.zairyu.law.ParameterBook;
import jp.zairyu.law.ScreeningLaw;
import jp.zairyu.verdict.Tree;

/** Rules over numbers and provisions that are in force together on no day. */
final class NeverInForce implements Lint.Check {
    private static final String MEND = "Look at the dates in parameters/, or take the rule out";

    /**
     * What a rule asks of a day.
     *
     * @param said how it is told
     */
    private record Asked(Governor governor, DaysInForce days, String said) {}

    @Override
    public void check(Material material, List<Diagnostic> found) {
        var trees = new Provisions(material);
        material.rules().forEach(rule -> check(material.ruleset().parameters(), trees, rule, found));
    }

    private static void check(ParameterBook book, Provisions trees, DrlRule rule, List<Diagnostic> found) {
        var asked = new ArrayList<Asked>();
        rule.when().forEach(condition -> collect(condition, book, asked));
        if (asked.isEmpty()) {
            return;
        }
        var never = never(asked);
        if (!never.isEmpty()) {
            found.add(Diagnostic.error(
                    rule.file(), rule.line(), rule.name(), "is in force on no day: " + said(never), MEND));
            return;
        }
        var horizon = Arrays.stream(Governor.values())
                .filter(governor -> governor != Governor.EXPIRY)
                .map(governor -> new Asked(
                        governor, DaysInForce.from(book.horizon()), "the first day spoken of is " + book.horizon()));
        var past = never(Stream.concat(asked.stream(), horizon).toList());
        if (!past.isEmpty()) {
            found.add(Diagnostic.warning(
                    rule.file(), rule.line(), rule.name(), "is law of the past: " + said(past), MEND));
            return;
        }
        trees.of(rule.tag("criterion")).ifPresent(wherever -> outsideItsTrees(book, rule, asked, wherever, found));
    }

    /** Wherever the criterion stands in a tree, that part is law on other days than the rule. */
    private static void outsideItsTrees(
            ParameterBook book, DrlRule rule, List<Asked> asked, Set<Set<String>> wherever, List<Diagnostic> found) {
        var first = new ArrayList<Asked>();
        for (var provisions : wherever) {
            var together = new ArrayList<>(asked);
            provisions.stream()
                    .filter(book.provisions()::containsKey)
                    .forEach(key -> together.add(inForce(book.provisions().get(key), " as in-force of its criterion")));
            var never = never(together);
            if (never.isEmpty()) {
                return;
            }
            first.addAll(first.isEmpty() ? never : List.of());
        }
        found.add(Diagnostic.warning(
                rule.file(),
                rule.line(),
                rule.name(),
                "is never in force while its criterion is: " + said(first),
                MEND));
    }

    private static String said(List<Asked> never) {
        return never.stream().map(Asked::said).collect(Collectors.joining("; "));
    }

    /** What is asked of the days of one governor, where that leaves none; empty where it leaves some. */
    private static List<Asked> never(List<Asked> asked) {
        var days = new EnumMap<Governor, DaysInForce>(Governor.class);
        asked.forEach(one -> days.merge(one.governor(), one.days(), DaysInForce::and));
        return days.entrySet().stream()
                .filter(left -> left.getValue().isEmpty())
                .findFirst()
                .map(left -> asked.stream()
                        .filter(one -> one.governor() == left.getKey())
                        .toList())
                .orElse(List.of());
    }

    private static void collect(Condition condition, ParameterBook book, List<Asked> asked) {
        if (condition instanceof Condition.And || condition instanceof Condition.Exists) {
            condition.parts().forEach(part -> collect(part, book, asked));
        } else if (condition instanceof Condition.Pattern pattern) {
            dated(pattern, book).ifPresent(dated -> asked.add(inForce(dated, "")));
        } else if (condition instanceof Condition.Not not
                && not.parts().get(0) instanceof Condition.Pattern pattern
                && pattern.constraints().size() == 1) {
            dated(pattern, book)
                    .ifPresent(dated -> asked.add(new Asked(
                            dated.governor(),
                            DaysInForce.of(dated).others(),
                            "`not " + pattern.type() + "` of " + dated.key() + " holds "
                                    + DaysInForce.of(dated).others())));
        }
    }

    private static Asked inForce(ParameterBook.Dated dated, String why) {
        return new Asked(
                dated.governor(), DaysInForce.of(dated), dated.key() + " is in force " + DaysInForce.of(dated) + why);
    }

    /** The number or provision that a pattern names by its whole key. */
    private static Optional<ParameterBook.Dated> dated(Condition.Pattern pattern, ParameterBook book) {
        if (!LawKeys.KINDS.containsKey(pattern.type())) {
            return Optional.empty();
        }
        var all = pattern.type().equals("Provision") ? book.provisions() : book.numbers();
        return pattern.constraints().stream()
                .filter(constraint -> constraint.formula() instanceof Formula.Comparison)
                .flatMap(constraint -> LawKeys.of(pattern, constraint))
                .filter(LawKeys.Key::isWhole)
                .map(key -> all.get(key.text()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The provisions under which each criterion stands in trees. */
    private static final class Provisions {
        /** By criterion, the provisions of each place where it stands. */
        private final Map<String, Set<Set<String>>> places = new HashMap<>();

        /** Criteria whose findings other rules match: those count without a tree. */
        private final Set<String> matched = new HashSet<>();

        Provisions(Material material) {
            material.ruleset().screenings().values().stream()
                    .map(ScreeningLaw::criteria)
                    .forEach(book -> book.trees().forEach(tree -> collect(book, tree, Set.of())));
            material.rules()
                    .flatMap(rule -> rule.patterns().stream())
                    .filter(pattern -> pattern.type().equals("Finding"))
                    .flatMap(pattern -> pattern.constraints().stream())
                    .forEach(constraint -> matched.addAll(words(constraint.text())));
        }

        private static List<String> words(String text) {
            return Stream.of(text.split("[\"@]")).toList();
        }

        private void collect(CriteriaBook book, Tree tree, Set<String> under) {
            if (tree instanceof Tree.Leaf leaf) {
                var concludedAs = book.criteria().get(leaf.id()).concludedAs().split(Finding.VARIANT)[0];
                places.computeIfAbsent(concludedAs, id -> new HashSet<>()).add(under);
            } else if (tree instanceof Tree.Dated dated) {
                var here = new LinkedHashSet<>(under);
                here.add(dated.provision());
                collect(book, dated.part(), here);
            } else {
                tree.children().forEach(child -> collect(book, child, under));
            }
        }

        Optional<Set<Set<String>>> of(String criterion) {
            return Optional.ofNullable(places.get(criterion)).filter(all -> !matched.contains(criterion));
        }
    }
}
