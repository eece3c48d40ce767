package jp.zairyu.lint.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Text → {@link Expression}, by descent through a small grammar. */
public final class ExpressionReader {
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> WORDS = Set.of("in", "contains", "memberOf");
    private static final Set<String> REFUSED_WORDS =
            Set.of("matches", "soundslike", "str", "excludes", "instanceof", "new", "is", "strsim", "after", "before");
    private static final int DEEPEST = 40;

    private final String text;
    private final List<Token> tokens;
    private int next;
    private int depth;

    private ExpressionReader(String text) throws NotAllowed {
        this.text = text;
        this.tokens = Tokens.of(text);
    }

    /** @param text one constraint of a pattern, or an argument */
    public static Expression read(String text) throws NotAllowed {
        var reader = new ExpressionReader(text);
        var read = reader.choice();
        reader.end();
        return read;
    }

    /** @param text what stands between {@code then} and {@code end}: one call, closed by a semicolon */
    public static Expression.Call statement(String text) throws NotAllowed {
        var reader = new ExpressionReader(text);
        if (reader.peek().kind() == Token.Kind.END) {
            throw new NotAllowed("nothing stands behind then", "Write `findings.record( kcontext );`", 0);
        }
        var read = reader.choice();
        if (!(read instanceof Expression.Call call)) {
            throw new NotAllowed(
                    "\"" + text.strip() + "\" is no call of findings",
                    "Write `findings.record( kcontext, … );`",
                    read.at());
        }
        reader.expect(";");
        reader.end();
        return call;
    }

    private Expression choice() throws NotAllowed {
        if (++depth > DEEPEST) {
            throw new NotAllowed("too many brackets stand inside each other", null, peek().at());
        }
        var read = or();
        if (take("?")) {
            var yes = choice();
            expect(":");
            read = new Expression.Choice(read.at(), read, yes, choice());
        }
        depth--;
        return read;
    }

    private Expression or() throws NotAllowed {
        var parts = new ArrayList<Expression>(List.of(and()));
        while (take("||")) {
            parts.add(and());
        }
        return parts.size() == 1
                ? parts.get(0)
                : new Expression.Joined(parts.get(0).at(), "||", parts);
    }

    private Expression and() throws NotAllowed {
        var parts = new ArrayList<Expression>(List.of(comparison()));
        while (take("&&")) {
            parts.add(comparison());
        }
        return parts.size() == 1
                ? parts.get(0)
                : new Expression.Joined(parts.get(0).at(), "&&", parts);
    }

    private Expression comparison() throws NotAllowed {
        var left = bound();
        var sign = peek();
        if (sign.kind() == Token.Kind.SIGN && COMPARISONS.contains(sign.text())) {
            next++;
            return new Expression.Comparison(left.at(), left, sign.text(), false, List.of(sum()));
        }
        var negated = take("not");
        var word = peek();
        if (word.kind() == Token.Kind.NAME && WORDS.contains(word.text())) {
            next++;
            var rights = word.is("in") ? list() : List.of(sum());
            return new Expression.Comparison(left.at(), left, word.text(), negated, rights);
        } else if (negated || word.kind() == Token.Kind.NAME) {
            throw new NotAllowed("\"" + word.text() + "\" is no comparison that rules use", remedy(word), word.at());
        }
        return left;
    }

    private static String remedy(Token word) {
        return REFUSED_WORDS.contains(word.text())
                ? "Compare with ==, !=, <, <=, >, >=, in ( … ), contains or memberOf"
                : null;
    }

    private List<Expression> list() throws NotAllowed {
        expect("(");
        return arguments();
    }

    private Expression bound() throws NotAllowed {
        var name = peek();
        if (name.kind() == Token.Kind.BINDING && tokens.get(next + 1).is(":") && depth == 1) {
            next += 2;
            return new Expression.Bound(name.at(), name.text(), sum());
        }
        return sum();
    }

    private Expression sum() throws NotAllowed {
        var read = product();
        while (peek().is("+") || peek().is("-")) {
            var sign = tokens.get(next++).text();
            read = new Expression.Sum(read.at(), read, sign, product());
        }
        return read;
    }

    private Expression product() throws NotAllowed {
        var read = unary();
        while (peek().is("*") || peek().is("/")) {
            var sign = tokens.get(next++).text();
            read = new Expression.Sum(read.at(), read, sign, unary());
        }
        return read;
    }

    private Expression unary() throws NotAllowed {
        var at = peek().at();
        return take("!") ? new Expression.Negated(at, members()) : members();
    }

    private Expression members() throws NotAllowed {
        var read = first();
        while (take(".")) {
            var name = name();
            read = take("(")
                    ? new Expression.Call(read.at(), read, name, arguments())
                    : new Expression.Member(read.at(), read, name);
        }
        return read;
    }

    private Expression first() throws NotAllowed {
        var token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return switch (token.kind()) {
            case TEXT -> new Expression.Text(token.at(), token.unquoted());
            case NUMBER -> number(token);
            case BINDING -> new Expression.Binding(token.at(), token.text());
            case NAME -> named(token);
            default -> inBrackets(token);
        };
    }

    private Expression inBrackets(Token token) throws NotAllowed {
        if (!token.is("(")) {
            throw unexpected(token);
        }
        var inside = choice();
        expect(")");
        return inside;
    }

    private static Expression number(Token token) throws NotAllowed {
        try {
            return new Expression.Numeral(token.at(), new BigDecimal(token.text()));
        } catch (NumberFormatException e) {
            throw new NotAllowed("\"" + token.text() + "\" is no number", null, token.at());
        }
    }

    private Expression named(Token token) throws NotAllowed {
        return switch (token.text()) {
            case "true", "false" -> new Expression.Truth(token.at(), token.is("true"));
            case "null" -> new Expression.Nothing(token.at());
            case "new" -> made(token);
            default ->
                take("(")
                        ? new Expression.Call(token.at(), null, token.text(), arguments())
                        : new Expression.Name(token.at(), token.text());
        };
    }

    private Expression made(Token token) throws NotAllowed {
        var type = new StringBuilder(name());
        while (take(".")) {
            type.append('.').append(name());
        }
        expect("(");
        return new Expression.Made(token.at(), type.toString(), arguments());
    }

    /** What stands between brackets, the opening one taken. */
    private List<Expression> arguments() throws NotAllowed {
        var arguments = new ArrayList<Expression>();
        if (take(")")) {
            return arguments;
        }
        do {
            arguments.add(choice());
        } while (take(","));
        expect(")");
        return arguments;
    }

    private String name() throws NotAllowed {
        var token = peek();
        if (token.kind() != Token.Kind.NAME) {
            throw unexpected(token);
        }
        next++;
        return token.text();
    }

    private Token peek() {
        return tokens.get(next);
    }

    private boolean take(String written) {
        var found = peek().is(written);
        if (found) {
            next++;
        }
        return found;
    }

    private void expect(String written) throws NotAllowed {
        if (!take(written)) {
            throw unexpected(peek());
        }
    }

    private void end() throws NotAllowed {
        if (peek().kind() != Token.Kind.END) {
            throw unexpected(peek());
        }
    }

    private NotAllowed unexpected(Token token) {
        var words = token.kind() == Token.Kind.END ? "the end" : "\"" + token.text() + "\"";
        var all = text.strip().replaceAll("\\s+", " ");
        return new NotAllowed(words + " stands where rules cannot have it, in \"" + all + "\"", null, token.at());
    }
}
