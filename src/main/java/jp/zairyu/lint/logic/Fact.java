package jp.zairyu.lint.logic;

import java.util.function.UnaryOperator;
import jp.zairyu.drl.Condition;

/**
 * What a pattern says of one fact.
 *
 * @param name what the fact is called in claims; the same in all rules where a case has at most one such fact
 * @param isSingle whether it has
 * @param pattern where it stands
 */
record Fact(String name, boolean isSingle, Condition.Pattern pattern, Claims claims) {
    String type() {
        return pattern.type();
    }

    Fact renamed(UnaryOperator<String> names) {
        return new Fact(names.apply(name), isSingle, pattern, claims.renamed(names));
    }

    /** Whether a fact of the one could be a fact of the other. */
    boolean isLike(Fact other) {
        return type().equals(other.type()) && (!isSingle || !other.isSingle || name.equals(other.name));
    }
}
