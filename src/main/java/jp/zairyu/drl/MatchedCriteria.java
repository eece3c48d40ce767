package jp.zairyu.drl;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.zairyu.drl.Condition.Pattern;
import jp.zairyu.drl.Constraint.Formula;

/** Which criteria a pattern {@code Finding( criterion == … )} can match. Where the text does not tell it, all of them. */
public final class MatchedCriteria {
    private static final String FINDING = "Finding";

    private MatchedCriteria() {}

    /** Whether a pattern matches what rules concluded, rather than a fact. */
    public static boolean isOfFindings(Pattern pattern) {
        return pattern.type().equals(FINDING);
    }

    /**
     * @param pattern one of findings
     * @return tells of the id of a criterion, without a word behind {@code @}, whether the pattern can match it
     */
    public static Predicate<String> of(Pattern pattern) {
        return pattern.constraints().stream()
                .map(Constraint::formula)
                .filter(Objects::nonNull)
                .map(MatchedCriteria::of)
                .reduce(Predicate::and)
                .orElse(criterion -> true);
    }

    private static Predicate<String> of(Formula formula) {
        if (formula instanceof Formula.AnyOf any) {
            return any.parts().stream()
                    .map(MatchedCriteria::of)
                    .reduce(Predicate::or)
                    .orElse(criterion -> true);
        } else if (formula instanceof Formula.Comparison comparison
                && !comparison.negated()
                && comparison.left() instanceof Formula.Term left
                && left.text().equals("criterion")
                && comparison.right() instanceof Formula.Term right) {
            return of(comparison.operator(), right.text());
        }
        return criterion -> true; // says nothing of the criterion
    }

    /** @param right a word, or words and names joined by +, of which the first word tells the criterion */
    private static Predicate<String> of(String operator, String right) {
        var quoted = right.split("\"");
        if (quoted.length < 2) {
            return criterion -> true;
        }
        Function<String, Predicate<String>> meaning =
                operator.equals("matches") ? word -> criterion -> criterion.matches(word) : MatchedCriteria::isOf;
        return meaning.apply(quoted[1]);
    }

    private static Predicate<String> isOf(String word) {
        var id = word.split("@")[0];
        return criterion -> criterion.equals(id);
    }
}
