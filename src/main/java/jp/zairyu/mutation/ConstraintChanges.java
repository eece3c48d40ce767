package jp.zairyu.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.zairyu.mutation.Tokens.Token;

/** What can be changed in one constraint: comparisons, and/or, lists of words, yes/no. */
final class ConstraintChanges {
    private static final Map<String, String> OPPOSITE = Map.of(
            "<", "<=", "<=", "<", ">", ">=", ">=", ">", "==", "!=", "!=", "==", "&&", "||", "||", "&&", "true", "false",
            "false", "true");
    private static final Set<String> MEMBERSHIP = Set.of("in", "contains", "memberOf", "matches");

    /**
     * @param start the first character of the constraint that goes
     * @param end the character behind what goes
     * @param becomes what comes in its place
     * @param tells the case on which the two differ
     */
    record Change(int start, int end, String becomes, String tells) {
        String in(String text) {
            return text.substring(0, start) + becomes + text.substring(end);
        }
    }

    private static final String OTHERWISE = "where this alone decides whether the rule concludes";

    private final String constraint;
    private final List<Token> tokens;
    private final List<Change> changes = new ArrayList<>();

    private ConstraintChanges(String constraint) {
        this.constraint = constraint;
        this.tokens = Tokens.of(constraint);
    }

    /** @param constraint its text */
    static List<Change> of(String constraint) {
        var found = new ConstraintChanges(constraint);
        for (var i = 0; i < found.tokens.size(); i++) {
            found.at(i);
        }
        return found.changes;
    }

    private void at(int i) {
        var token = tokens.get(i);
        var opposite = OPPOSITE.get(token.text());
        if (opposite != null) {
            changes.add(new Change(token.start(), token.end(), opposite, tells(i)));
        } else if (MEMBERSHIP.contains(token.text()) && i > 0) {
            membership(i, token);
        } else if (token.is("!")) {
            changes.add(new Change(token.start(), token.end(), "", OTHERWISE));
        }
    }

    private void membership(int i, Token word) {
        var before = tokens.get(i - 1);
        changes.add(
                before.is("not")
                        ? new Change(before.start(), word.start(), "", tells(i))
                        : new Change(word.start(), word.start(), "not ", tells(i)));
        if (word.is("in") && i + 1 < tokens.size() && tokens.get(i + 1).is("(")) {
            words(i + 2);
        }
    }

    /** Each word of a list with several, left out with the comma at its side. */
    private void words(int first) {
        var commas = new ArrayList<Integer>();
        commas.add(first - 1);
        var depth = 0;
        var i = first;
        for (; i < tokens.size() && (depth > 0 || !tokens.get(i).is(")")); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0 && tokens.get(i).is(",")) {
                commas.add(i);
            }
        }
        commas.add(i);
        for (var word = 0; commas.size() > 2 && word + 1 < commas.size(); word++) {
            changes.add(without(commas.get(word), commas.get(word + 1), word == 0));
        }
    }

    private Change without(int before, int behind, boolean isFirst) {
        var word = text(tokens.get(before + 1).start(), tokens.get(behind - 1).end());
        var tells = "where the word is " + word + ", and everything else lets the rule conclude";
        return isFirst
                ? new Change(
                        tokens.get(before + 1).start(), tokens.get(behind + 1).start(), "", tells)
                : new Change(tokens.get(before).start(), tokens.get(behind).start(), " ", tells);
    }

    private String tells(int sign) {
        if (sign == 0 || sign + 1 == tokens.size()) {
            return OTHERWISE;
        }
        var left = "`" + tokens.get(sign - 1).text() + "`";
        var right = "`" + tokens.get(sign + 1).text() + "`";
        return switch (tokens.get(sign).text()) {
            case "<", "<=", ">", ">=" -> "with " + left + " exactly " + right;
            case "==", "!=", "true", "false", "in" -> "where " + left + " alone decides whether the rule concludes";
            default -> OTHERWISE;
        };
    }

    private String text(int start, int end) {
        return constraint.substring(start, end);
    }
}
