package jp.zairyu.drl;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.zairyu.law.Diagnostic;

/** Slips in parentheses and commas between when and then. */
final class PunctuationSigns {
    private static final Pattern NO_COMMA = Pattern.compile(
            "[\\w\"\\)\\]](?<!(?<!\\w)(?:in|not|and|or|exists|contains|memberOf|matches|from|forall|excludes))"
                    + "\\s+(?=\\$?[a-z]\\w*(?:\\.\\w+)*\\s*(?:==|!=|<=|>=|<|>|:(?!:)))");
    private static final Pattern JOINED = Pattern.compile("(?<![\\w$.])(and|AND|or|OR)(?!\\w)");
    private static final Pattern BETWEEN_FACTS = Pattern.compile("\\)\\s*(,)");
    private static final Pattern NOTHING_BEHIND = Pattern.compile(",(?=\\s*[,)])");
    private static final Pattern BRACKET = Pattern.compile("(?<![\\w.])[A-Z]\\w*\\s*([\\[{])");

    private PunctuationSigns() {}

    static Optional<Diagnostic> parentheses(RuleText rule) {
        var depth = 0;
        var unclosed = rule.conditionsStart();
        for (var at = rule.conditionsStart(); at < rule.conditionsEnd(); at++) {
            var character = rule.file().code().charAt(at);
            if (character == '(' && depth++ == 0) {
                unclosed = at;
            } else if (character == ')' && depth-- == 0) {
                return Optional.of(rule.wrong(
                        at,
                        "there is a `)` too many, or a `(` missing, in `"
                                + Written.line(rule.file().text(), at) + "`",
                        "Write one `(` for each `)`"));
            }
        }
        return depth == 0
                ? Optional.empty()
                : Optional.of(rule.wrong(
                        unclosed,
                        "the parenthesis opened in `" + Written.line(rule.file().text(), unclosed)
                                + "` is never closed",
                        "Write one `)` for each `(`"));
    }

    static Optional<Diagnostic> brackets(RuleText rule) {
        var found = rule.find(BRACKET, rule.conditionsStart(), rule.conditionsEnd());
        return found == null
                ? Optional.empty()
                : Optional.of(rule.wrong(
                        found.start(1),
                        "`" + found.group(1) + "` opens `"
                                + Written.line(rule.file().text(), found.start(1)) + "`",
                        "Conditions on a fact stand between `(` and `)`"));
    }

    static Optional<Diagnostic> comma(RuleText rule) {
        return NO_COMMA.matcher(rule.file().code())
                .region(rule.conditionsStart(), rule.conditionsEnd())
                .useTransparentBounds(true)
                .results()
                .filter(found -> isInPattern(rule, found.start() + 1))
                .findFirst()
                .map(found -> rule.wrong(
                        found.start(),
                        "a comma is missing in `" + Written.line(rule.file().text(), found.start()) + "` before `"
                                + words(rule.file().text(), found.end()) + "`",
                        "Write `,` between two conditions on one fact"));
    }

    /** A comma where nothing is to be parted. */
    static Optional<Diagnostic> commaTooMany(RuleText rule) {
        return Stream.of(BETWEEN_FACTS, NOTHING_BEHIND)
                .flatMap(sign -> sign.matcher(rule.file().code())
                        .region(rule.conditionsStart(), rule.conditionsEnd())
                        .results()
                        .filter(found -> sign == NOTHING_BEHIND || depth(rule, found.start(1)) == 0))
                .findFirst()
                .map(found -> rule.wrong(
                        found.start(),
                        "there is a comma too many in `"
                                + Written.line(rule.file().text(), found.start()) + "`",
                        "Commas stand only between two conditions on one fact"));
    }

    static Optional<Diagnostic> joined(RuleText rule) {
        return JOINED.matcher(rule.file().code())
                .region(rule.conditionsStart(), rule.conditionsEnd())
                .useTransparentBounds(true)
                .results()
                .filter(found -> isInPattern(rule, found.start()))
                .findFirst()
                .map(found -> rule.wrong(
                        found.start(),
                        "`" + found.group() + "` stands in `"
                                + Written.line(rule.file().text(), found.start()) + "`",
                        found.group().equalsIgnoreCase("and")
                                ? "Write `,` between two conditions on one fact"
                                : "Write `||` between two conditions on one fact"));
    }

    private static long depth(RuleText rule, int character) {
        var before = rule.file().code().substring(rule.conditionsStart(), character);
        return before.chars().filter(c -> c == '(').count()
                - before.chars().filter(c -> c == ')').count();
    }

    /** Whether the parenthesis open around a character belongs to a fact. */
    private static boolean isInPattern(RuleText rule, int character) {
        var code = rule.file().code();
        var depth = 0;
        for (var at = character - 1; at > rule.conditionsStart(); at--) {
            if (code.charAt(at) == ')') {
                depth++;
            } else if (code.charAt(at) == '(' && depth-- == 0) {
                return code.substring(rule.conditionsStart(), at).matches("(?s).*(?<!\\w)[A-Z]\\w*\\s*");
            }
        }
        return false;
    }

    private static String words(String text, int from) {
        var end = text.indexOf('\n', from);
        var rest = text.substring(from, end < 0 ? text.length() : end).split("[,)]")[0];
        return Written.shortened(rest);
    }
}
