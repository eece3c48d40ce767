package jp.zairyu.drl;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.zairyu.law.Diagnostic;

/** Slips between then and end, which the parser passes on unread. */
final class ThenSigns {
    private static final Pattern CALL = Pattern.compile("findings\\s*\\.");
    private static final Pattern UNFINISHED = Pattern.compile("[^;\\s{}]\\s*\\bend\\s*;?\\s*$");

    private ThenSigns() {}

    static Optional<Diagnostic> parentheses(RuleText rule) {
        var call = rule.then() < 0 ? null : rule.find(CALL, rule.then(), rule.end());
        if (call == null) {
            return Optional.empty();
        }
        var conclusion = rule.file().code().substring(rule.then(), rule.end());
        var missing = conclusion.chars().filter(c -> c == '(').count()
                - conclusion.chars().filter(c -> c == ')').count();
        return missing == 0
                ? Optional.empty()
                : Optional.of(rule.wrong(
                        call.start(),
                        "a `" + (missing > 0 ? ")" : "(") + "` is missing in `"
                                + Written.line(rule.file().text(), call.start()) + "`",
                        "Write one `)` for each `(`"));
    }

    static Optional<Diagnostic> semicolon(RuleText rule) {
        var found = rule.then() < 0 ? null : rule.find(UNFINISHED, rule.then() + "then".length(), rule.end());
        return found == null
                ? Optional.empty()
                : Optional.of(rule.wrong(
                        found.start(),
                        "a semicolon is missing behind `"
                                + Written.line(rule.file().text(), found.start()) + "`",
                        "Write `;` at its end"));
    }
}
