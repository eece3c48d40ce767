package jp.zairyu.mutation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.zairyu.drl.Constraint;
import jp.zairyu.drl.Constraint.Formula;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.law.Module;

/** Which criteria the rules of a module build on: those that a pattern {@code Finding( criterion == … )} can match. */
final class BuiltOn {
    private final Map<String, List<Predicate<String>>> matched;

    /** @param files those of all modules, by path */
    BuiltOn(Collection<Module> modules, Map<String, DrlFile> files) {
        this.matched = modules.stream()
                .collect(Collectors.toMap(
                        Module::name,
                        module -> matched(
                                module.rules().keySet().stream().map(files::get).toList())));
    }

    /**
     * Whether rules of a module match what is concluded on a criterion.
     *
     * @param criterion without a word; null for a rule that derives a fact
     */
    boolean by(String module, String criterion) {
        return criterion == null || matched.get(module).stream().anyMatch(one -> one.test(criterion));
    }

    private static List<Predicate<String>> matched(List<DrlFile> files) {
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> pattern.type().equals("Finding"))
                .map(pattern -> pattern.constraints().stream()
                        .map(Constraint::formula)
                        .filter(Objects::nonNull)
                        .map(BuiltOn::matched)
                        .reduce(Predicate::and)
                        .orElse(criterion -> true))
                .toList();
    }

    private static Predicate<String> matched(Formula formula) {
        if (formula instanceof Formula.AnyOf any) {
            return any.parts().stream()
                    .map(BuiltOn::matched)
                    .reduce(Predicate::or)
                    .orElse(criterion -> true);
        } else if (formula instanceof Formula.Comparison comparison
                && !comparison.negated()
                && comparison.left() instanceof Formula.Term left
                && left.text().equals("criterion")
                && comparison.right() instanceof Formula.Term right) {
            return matched(comparison.operator(), right.text());
        }
        return criterion -> true; // says nothing of the criterion
    }

    /** @param right a word, or words and names joined by +, of which the first word tells the criterion */
    private static Predicate<String> matched(String operator, String right) {
        var quoted = right.split("\"");
        if (quoted.length < 2) {
            return criterion -> true;
        }
        Function<String, Predicate<String>> meaning =
                operator.equals("matches") ? word -> criterion -> criterion.matches(word) : BuiltOn::isOf;
        return meaning.apply(quoted[1]);
    }

    private static Predicate<String> isOf(String word) {
        var id = word.split("@")[0];
        return criterion -> criterion.equals(id);
    }
}
