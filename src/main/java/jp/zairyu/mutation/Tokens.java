package jp.zairyu.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words, signs and texts in quotation marks of one constraint, in their order. */
final class Tokens {
    private static final Set<String> SIGNS = Set.of("==", "!=", "<=", ">=", "&&", "||");

    /**
     * @param start its first character in the constraint
     * @param end the character behind it
     */
    record Token(String text, int start, int end) {
        boolean is(String word) {
            return text.equals(word);
        }
    }

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String constraint) {
        var tokens = new Tokens(constraint);
        for (var at = 0; at < constraint.length(); ) {
            at = tokens.take(at);
        }
        return tokens.tokens;
    }

    private int take(int at) {
        var c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            return at + 1;
        } else if (c == '"') {
            return add(at, endOfText(at + 1));
        } else if (isWord(c)) {
            return add(at, endOfWord(at));
        }
        var two = text.substring(at, Math.min(at + 2, text.length()));
        return add(at, SIGNS.contains(two) ? at + 2 : at + 1);
    }

    private int add(int start, int end) {
        tokens.add(new Token(text.substring(start, end), start, end));
        return end;
    }

    private int endOfText(int at) {
        var end = text.indexOf('"', at);
        return end < 0 ? text.length() : end + 1;
    }

    private int endOfWord(int at) {
        var end = at;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return Character.isJavaIdentifierPart(c) || c == '.';
    }
}
