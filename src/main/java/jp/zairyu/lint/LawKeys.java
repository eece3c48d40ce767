package jp.zairyu.lint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.zairyu.drl.Condition;
import jp.zairyu.drl.Constraint;
import jp.zairyu.drl.Constraint.Formula;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.law.CriteriaBook;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.NearestWord;
import jp.zairyu.law.ParameterBook;
import jp.zairyu.law.ScreeningLaw;

/** The numbers and provisions that rules and penalties name exist: a misspelt key would compile, and never fire. */
final class LawKeys implements Lint.Check {
    /** Types of facts that are matched by key, with what an analyst calls them. */
    static final Map<String, String> KINDS =
            Map.of("Parameter", "number", "Band", "number by bands", "Provision", "provision");

    /**
     * The key that a pattern names.
     *
     * @param text the key, or what it begins with
     * @param isWhole whether it is the key; else a rule works the rest out
     */
    record Key(Condition.Pattern pattern, Constraint constraint, String text, boolean isWhole) {
        boolean names(String key) {
            return isWhole ? key.equals(text) : key.startsWith(text);
        }
    }

    /** The keys that a rule's patterns name; a key that is worked out of nothing known begins with nothing. */
    static Stream<Key> of(DrlRule rule) {
        return rule.patterns().stream()
                .filter(pattern -> KINDS.containsKey(pattern.type()))
                .flatMap(pattern -> pattern.constraints().stream().flatMap(constraint -> of(pattern, constraint)));
    }

    /** The keys that one constraint names. */
    static Stream<Key> of(Condition.Pattern pattern, Constraint constraint) {
        return terms(constraint.formula()).map(text -> key(pattern, constraint, text));
    }

    /** What stands behind {@code key ==}, or before {@code == key}. */
    private static Stream<String> terms(Formula formula) {
        if (formula instanceof Formula.Comparison comparison) {
            if (!comparison.operator().equals("==")) {
                return Stream.empty();
            } else if (isKey(comparison.left())) {
                return Stream.of(text(comparison.right()));
            }
            return isKey(comparison.right()) ? Stream.of(text(comparison.left())) : Stream.empty();
        }
        return formula == null ? Stream.empty() : formula.parts().stream().flatMap(LawKeys::terms);
    }

    private static boolean isKey(Formula formula) {
        return formula instanceof Formula.Term term && term.text().equals("key")
                || formula instanceof Formula.Bound bound && bound.text().equals("key");
    }

    private static String text(Formula formula) {
        return formula instanceof Formula.Term term ? term.text() : "";
    }

    private static Key key(Condition.Pattern pattern, Constraint constraint, String text) {
        var begin = text.startsWith("(") ? text.substring(1).strip() : text;
        var end = begin.indexOf('"', 1);
        if (!begin.startsWith("\"") || end < 0) {
            return new Key(pattern, constraint, "", false);
        }
        return new Key(pattern, constraint, begin.substring(1, end), end == begin.length() - 1);
    }

    @Override
    public void check(Material material, List<Diagnostic> found) {
        var book = material.ruleset().parameters();
        material.files()
                .forEach(file -> file.rules().forEach(rule -> of(rule).forEach(key -> key(book, rule, key, found))));
        material.ruleset().screenings().values().stream()
                .map(ScreeningLaw::criteria)
                .forEach(criteria -> penalties(criteria)
                        .distinct()
                        .filter(key -> !book.numbers().containsKey(key))
                        .forEach(key -> found.add(penalty(material, criteria, key))));
    }

    private static void key(ParameterBook book, DrlRule rule, Key key, List<Diagnostic> found) {
        var isProvision = key.pattern().type().equals("Provision");
        var keys = isProvision ? book.provisions().keySet() : book.numbers().keySet();
        var others = isProvision ? book.numbers().keySet() : book.provisions().keySet();
        if (keys.stream().anyMatch(key::names)) {
            if (key.isWhole() && !isProvision) {
                bands(book, rule, key, found);
            }
            return;
        }
        var kind = KINDS.get(key.pattern().type());
        var problem = key.isWhole()
                ? "there is no " + kind + " " + key.text() + " in parameters/"
                : "no " + kind + " in parameters/ begins with " + key.text();
        found.add(Diagnostic.error(
                rule.file(), key.constraint().line(), rule.name(), problem, remedy(key, keys, others, isProvision)));
    }

    private static String remedy(Key key, Collection<String> keys, Set<String> others, boolean isProvision) {
        if (key.isWhole() && others.contains(key.text())) {
            return isProvision
                    ? "It is a number: write `Parameter( key == … )`"
                    : "It is a provision: write `Provision( key == … )`";
        }
        var near = key.isWhole()
                ? keys
                : keys.stream()
                        .map(one -> one.substring(0, one.lastIndexOf('.') + 1))
                        .toList();
        return NearestWord.remedy(key.text(), near, "Add it to a file in parameters/, with its days and citation");
    }

    /** A number by bands is matched as a Band, any other as a Parameter. */
    private static void bands(ParameterBook book, DrlRule rule, Key key, List<Diagnostic> found) {
        var hasBands = book.numbers().get(key.text()).values().stream()
                .anyMatch(row -> !row.bands().isEmpty());
        var hasSingle = book.numbers().get(key.text()).values().stream().anyMatch(row -> row.value() != null);
        var asBand = key.pattern().type().equals("Band");
        if (asBand ? !hasBands : !hasSingle) {
            found.add(Diagnostic.error(
                    rule.file(),
                    key.constraint().line(),
                    rule.name(),
                    key.text() + (asBand ? " has no bands" : " goes by bands, and has no single value"),
                    asBand
                            ? "Write `Parameter( key == …, $limit : value )`"
                            : "Write `Band( key == …, holds( … ) == true, $value : value )`"));
        }
    }

    /** The numbers that consequences, duties and advice name as penalties. */
    static Stream<String> penalties(CriteriaBook book) {
        return Stream.of(
                        book.consequences().stream().map(CriteriaBook.Consequence::penalties),
                        book.duties().stream().map(CriteriaBook.Duty::penalties),
                        book.advice().stream().map(CriteriaBook.Advice::penalties))
                .flatMap(all -> all)
                .flatMap(List::stream);
    }

    private static Diagnostic penalty(Material material, CriteriaBook book, String key) {
        var numbers = material.ruleset().parameters().numbers().keySet();
        var file = material
                .folder()
                .names(name -> name.startsWith(book.screening() + "/") && name.endsWith("criteria.yaml"))
                .stream()
                .filter(name -> material.folder().text(name).contains(key))
                .findFirst()
                .orElse(Home.criteria(book.screening()));
        return Diagnostic.error(
                file,
                material.lines().of(file, key),
                null,
                "the penalty " + key + " is not in parameters/",
                NearestWord.remedy(key, numbers, "Add it to parameters/penalties.yaml"));
    }
}
