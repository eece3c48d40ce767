package jp.zairyu.drl;

import java.util.List;
import java.util.Optional;
import jp.zairyu.drl.Constraint.Formula;

/** One condition behind {@code when}. */
public sealed interface Condition {
    /** The line it begins on, from 1. */
    int line();

    /** The conditions inside it. */
    List<Condition> parts();

    /**
     * There is a fact of a type, of which all constraints hold.
     *
     * @param binding the name of the fact, with $; null for none
     * @param type as written; empty where a path stands instead of a fact
     * @param start its first character in the file's text
     * @param end the character behind it
     */
    record Pattern(int line, int start, int end, String binding, String type, List<Constraint> constraints)
            implements Condition {
        @Override
        public List<Condition> parts() {
            return List.of();
        }

        /** The word behind {@code key ==}; nothing where none stands there, or one that is worked out. */
        public Optional<String> key() {
            return constraints.stream()
                    .map(Constraint::formula)
                    .filter(Formula.Comparison.class::isInstance)
                    .map(Formula.Comparison.class::cast)
                    .filter(said -> said.operator().equals("==") && !said.negated())
                    .filter(said -> said.left() instanceof Formula.Term left
                            && left.text().equals("key"))
                    .map(said -> said.right() instanceof Formula.Term right ? right.text() : "")
                    .filter(word -> word.matches("\"[^\"]*\""))
                    .map(word -> word.substring(1, word.length() - 1))
                    .findFirst();
        }
    }

    /** There is none such. */
    record Not(int line, List<Condition> parts) implements Condition {}

    /** There is at least one such. */
    record Exists(int line, List<Condition> parts) implements Condition {}

    record And(int line, List<Condition> parts) implements Condition {}

    record Or(int line, List<Condition> parts) implements Condition {}

    /** For all that match the first, the others match, too. */
    record Forall(int line, List<Condition> parts) implements Condition {}

    /**
     * What functions make of all that match.
     *
     * @param functions such as {@code count( $w )} with the name it is bound to
     * @param constraints on the results
     * @param inline whether Java code stands in it instead of functions
     */
    record Accumulate(
            int line, List<Condition> parts, List<Function> functions, List<Constraint> constraints, boolean inline)
            implements Condition {}

    /**
     * @param binding the name of its result
     * @param arguments as written
     */
    record Function(String name, String binding, List<String> arguments) {}

    /**
     * Something that these rules do not use.
     *
     * @param kind the word of DRL for it, such as eval or from
     */
    record Other(int line, String kind, List<Condition> parts) implements Condition {}
}
