package jp.zairyu.drl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One constraint of a pattern, between its commas.
 *
 * @param line from 1
 * @param start its first character in the file's text
 * @param end the character behind it
 * @param text as written
 * @param formula what the parser makes of it; null where the parser cannot read it
 * @param positional whether it gives a value by its place instead of by name
 */
public record Constraint(int line, int start, int end, String text, Formula formula, boolean positional) {
    /** Names bound in it, each to the text of what it names. */
    public Map<String, String> bindings() {
        var bound = new LinkedHashMap<String, String>();
        if (formula != null) {
            collect(formula, bound);
        }
        return bound;
    }

    private static void collect(Formula formula, Map<String, String> bound) {
        if (formula instanceof Formula.Bound named) {
            bound.put(named.name(), named.text());
        }
        formula.parts().forEach(part -> collect(part, bound));
    }

    /** What a constraint says. */
    public sealed interface Formula {
        List<Formula> parts();

        record AllOf(List<Formula> parts) implements Formula {}

        record AnyOf(List<Formula> parts) implements Formula {}

        /** {@code !( … )} */
        record Negated(List<Formula> parts) implements Formula {}

        /**
         * A comparison. {@code x in ( a, b )} is any of {@code x == a}, {@code x == b}.
         *
         * @param operator such as ==, <, contains, memberOf
         * @param negated whether {@code not} stands before the operator
         */
        record Comparison(String operator, boolean negated, Formula left, Formula right) implements Formula {
            @Override
            public List<Formula> parts() {
                return List.of(left, right);
            }
        }

        /**
         * {@code $name : text}
         *
         * @param unification whether it is {@code :=}
         */
        record Bound(String name, String text, boolean unification) implements Formula {
            @Override
            public List<Formula> parts() {
                return List.of();
            }
        }

        /**
         * A property, a name, a call or a literal, as written.
         *
         * @param literal whether it is a word, number, true, false or null
         */
        record Term(String text, boolean literal) implements Formula {
            @Override
            public List<Formula> parts() {
                return List.of();
            }
        }

        /** Something that the parser gives no better word for. */
        record Unread(String text) implements Formula {
            @Override
            public List<Formula> parts() {
                return List.of();
            }
        }
    }
}
