package jp.zairyu.drl;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.zairyu.law.Diagnostic;

/** Slips in comparisons and words between when and then. */
final class ConditionSigns {
    private static final Pattern QUOTE = Pattern.compile("'");
    private static final Pattern WRONG_OPERATOR = Pattern.compile("===|!==|=>|=<|<>|=!|(?<![=!<>:])=(?![=])");
    private static final Map<String, String> RIGHT =
            Map.of("===", "==", "!==", "!=", "=>", ">=", "=<", "<=", "<>", "!=", "=!", "!=", "=", "==");

    private static final Pattern WORD_FOR_OPERATOR = Pattern.compile(
            "(?i)(?<=\\w)\\s+(is not|is|equals|equal to|equal|eq|ne|greater than|less than|gt|lt|has)\\s+(?=[\"$\\w])");
    private static final Map<String, String> OPERATOR_FOR_WORD = Map.of(
            "is not", "!=", "ne", "!=", "greater than", ">", "gt", ">", "less than", "<", "lt", "<", "has", "contains");
    private static final Pattern HASH = Pattern.compile("#");

    private ConditionSigns() {}

    static Optional<Diagnostic> quotes(RuleText rule) {
        var code = rule.file();
        return code.open().stream()
                .filter(line -> line >= code.line(rule.start()) && line <= code.line(rule.end() - 1))
                .findFirst()
                .map(line -> Diagnostic.error(
                        code.path(),
                        line,
                        rule.name(),
                        "a quotation mark is missing in `" + onLine(code, line) + "`",
                        "Put one `\"` before each word of text and one behind it"));
    }

    static Optional<Diagnostic> singleQuotes(RuleText rule) {
        var found = rule.find(QUOTE, rule.start(), rule.end());
        return found == null
                ? Optional.empty()
                : Optional.of(rule.wrong(
                        found.start(),
                        "a single quotation mark stands in `"
                                + Written.line(rule.file().text(), found.start()) + "`",
                        "Write `\"`"));
    }

    static Optional<Diagnostic> operators(RuleText rule) {
        var found = rule.find(WRONG_OPERATOR, rule.conditionsStart(), rule.conditionsEnd());
        return found == null
                ? Optional.empty()
                : Optional.of(rule.wrong(
                        found.start(),
                        "`" + found.group() + "` is no comparison in `"
                                + Written.line(rule.file().text(), found.start()) + "`",
                        "Write `" + right(rule, found) + "`"));
    }

    /** A value gets its name with a colon. */
    private static String right(RuleText rule, Matcher operator) {
        var before = rule.file().code().substring(rule.conditionsStart(), operator.start());
        var naming = operator.group().equals("=") && before.matches("(?s).*\\$\\w+\\s*");
        return naming ? ":" : RIGHT.get(operator.group());
    }

    static Optional<Diagnostic> words(RuleText rule) {
        var found = rule.find(WORD_FOR_OPERATOR, rule.conditionsStart(), rule.conditionsEnd());
        return found == null
                ? Optional.empty()
                : Optional.of(rule.wrong(
                        found.start(1),
                        "`" + found.group(1) + "` is no comparison in `"
                                + Written.line(rule.file().text(), found.start(1)) + "`",
                        "Write `"
                                + OPERATOR_FOR_WORD.getOrDefault(found.group(1).toLowerCase(), "==") + "`"));
    }

    /** A comment as in other languages. */
    static Optional<Diagnostic> hash(RuleText rule) {
        var found = rule.find(HASH, rule.start(), rule.end());
        return found == null
                ? Optional.empty()
                : Optional.of(rule.wrong(
                        found.start(),
                        "`#` stands in `" + Written.line(rule.file().text(), found.start()) + "`",
                        "A comment begins with `//`"));
    }

    private static String onLine(DrlText file, int line) {
        return Written.shortened(file.text().lines().skip(line - 1L).findFirst().orElse(""));
    }
}
