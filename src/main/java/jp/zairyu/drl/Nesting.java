package jp.zairyu.drl;

import java.util.Optional;
import jp.zairyu.law.Diagnostic;

/** Brackets in brackets: a few are law, thousands would keep the parser busy for minutes. */
final class Nesting {
    private static final int MOST = 40;

    private Nesting() {}

    /** Where they stand too deep in each other. */
    static Optional<Diagnostic> tooDeep(DrlText file) {
        var code = file.code();
        var depth = 0;
        for (var at = 0; at < code.length(); at++) {
            var character = code.charAt(at);
            if (character == '(' || character == '[' || character == '{') {
                depth++;
            } else if (character == ')' || character == ']' || character == '}') {
                depth = Math.max(0, depth - 1);
            }
            if (depth > MOST) {
                return Optional.of(Diagnostic.error(
                        file.path(),
                        file.line(at),
                        null,
                        "more than " + MOST + " brackets stand open here",
                        "Close each where it ends, and write a rule for each alternative"));
            }
        }
        return Optional.empty();
    }
}
