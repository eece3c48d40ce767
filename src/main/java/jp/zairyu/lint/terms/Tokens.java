package jp.zairyu.lint.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Text → its words, one by one. */
public final class Tokens {
    private static final Set<String> LONG_SIGNS = Set.of("==", "!=", "<=", ">=", "&&", "||");
    private static final String SIGNS = "()<>!.,:;?+-*/=@[]";

    private final String text;
    private final boolean comments;
    private int at;

    private Tokens(String text, boolean comments) {
        this.text = text;
        this.comments = comments;
    }

    /**
     * The words of a text that may hold no comments, such as a constraint.
     *
     * @return closed by one of the kind END
     * @throws NotAllowed at the first character that begins no word
     */
    public static List<Token> of(String text) throws NotAllowed {
        return new Tokens(text, false).all();
    }

    /** The same; comments are passed over. */
    public static List<Token> besideComments(String text) throws NotAllowed {
        return new Tokens(text, true).all();
    }

    /** The same, and only those before a name. */
    public static List<Token> before(String text, String name) throws NotAllowed {
        return new Tokens(text, true).until(name);
    }

    private List<Token> all() throws NotAllowed {
        return until(null);
    }

    private List<Token> until(String name) throws NotAllowed {
        var tokens = new ArrayList<Token>();
        skip();
        while (at < text.length()) {
            var token = next();
            if (name != null && token.is(name)) {
                break;
            }
            tokens.add(token);
            at = token.at() + token.text().length();
            skip();
        }
        tokens.add(new Token(Token.Kind.END, "", at));
        return tokens;
    }

    private void skip() throws NotAllowed {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || isComment())) {
            if (isComment()) {
                comment();
            } else {
                at++;
            }
        }
    }

    private boolean isComment() {
        return text.charAt(at) == '/' && (text.startsWith("//", at) || text.startsWith("/*", at));
    }

    private void comment() throws NotAllowed {
        if (!comments) {
            throw new NotAllowed("a comment stands inside a condition or then", "Put it above the rule", at);
        }
        var line = text.startsWith("//", at);
        var end = text.indexOf(line ? "\n" : "*/", at + 2);
        at = end < 0 ? text.length() : line ? end : end + 2;
    }

    private Token next() throws NotAllowed {
        var first = text.charAt(at);
        if (first == '"') {
            return quoted();
        } else if (first == '$' || isLetter(first)) {
            var kind = first == '$' ? Token.Kind.BINDING : Token.Kind.NAME;
            return token(kind, endOf(1, Tokens::isNamePart));
        } else if (isDigit(first)) {
            return token(Token.Kind.NUMBER, endOf(1, c -> isNamePart(c) || c == '.'));
        }
        return token(Token.Kind.SIGN, at + sign(first));
    }

    /** How long the sign is that stands here. */
    private int sign(char first) throws NotAllowed {
        if (at + 1 < text.length() && LONG_SIGNS.contains(text.substring(at, at + 2))) {
            return 2;
        } else if (SIGNS.indexOf(first) >= 0) {
            return 1;
        }
        throw new NotAllowed("\"" + first + "\" is no sign that rules use", null, at);
    }

    private Token quoted() throws NotAllowed {
        var end = text.indexOf('"', at + 1);
        if (end < 0) {
            throw new NotAllowed("a quotation mark is not closed", null, at);
        }
        var token = token(Token.Kind.TEXT, end + 1);
        if (token.text().contains("\\") || token.text().contains("\n")) {
            throw new NotAllowed(
                    token.text() + " holds a backslash or a line break", "Write the words out plainly", at);
        }
        return token;
    }

    private Token token(Token.Kind kind, int end) {
        return new Token(kind, text.substring(at, end), at);
    }

    private int endOf(int from, IntPredicate belongs) {
        var end = at + from;
        while (end < text.length() && belongs.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNamePart(int c) {
        return isLetter(c) || isDigit(c) || c == '$';
    }
}
