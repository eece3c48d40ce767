package jp.zairyu.mutation;

import java.util.List;
import java.util.function.Predicate;
import jp.zairyu.drl.Constraint;
import jp.zairyu.drl.Constraint.Formula;
import jp.zairyu.drl.DrlFile;

/** Which criteria other rules build on: those that a pattern {@code Finding( criterion == … )} can match. */
final class BuiltOn {
    private final List<Predicate<String>> matched;

    BuiltOn(List<DrlFile> files) {
        this.matched = files.stream()
                .flatMap(file -> file.rules().stream())
                .flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> pattern.type().equals("Finding"))
                .map(pattern -> matched(pattern.constraints()))
                .toList();
    }

    /** @param criterion null for a rule that derives a fact */
    boolean includes(String criterion) {
        return criterion == null || matched.stream().anyMatch(one -> one.test(criterion));
    }

    private static Predicate<String> matched(List<Constraint> constraints) {
        return constraints.stream()
                .map(Constraint::formula)
                .map(BuiltOn::matched)
                .reduce(Predicate::and)
                .orElse(criterion -> true);
    }

    /** What cannot be told from the text alone, such as a name made up of parts, may match. */
    private static Predicate<String> matched(Formula formula) {
        if (formula instanceof Formula.AnyOf any) {
            return any.parts().stream()
                    .map(BuiltOn::matched)
                    .reduce(Predicate::or)
                    .orElse(criterion -> true);
        } else if (formula instanceof Formula.Comparison comparison
                && comparison.operator().equals("==")
                && !comparison.negated()
                && comparison.left() instanceof Formula.Term left
                && left.text().equals("criterion")
                && comparison.right() instanceof Formula.Term right
                && right.literal()) {
            var id = right.text().replace("\"", "").split("@")[0];
            return criterion -> criterion.equals(id);
        }
        return criterion -> true;
    }
}
