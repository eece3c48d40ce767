package jp.zairyu.lint;

import java.util.List;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.drl.Places;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.lint.terms.Expression;
import jp.zairyu.lint.terms.NotAllowed;

/**
 * A text of a rule that is being looked at, and where what is wrong with it goes.
 *
 * @param line the line of its first character
 * @param text a constraint or what stands behind {@code then}
 */
record Spot(DrlRule rule, int line, String text, List<Diagnostic> found) {
    void wrong(int at, String problem, String remedy) {
        found.add(Diagnostic.error(rule.file(), line + Places.line(text, at) - 1, rule.name(), problem, remedy));
    }

    void wrong(Expression expression, String problem, String remedy) {
        wrong(expression.at(), problem, remedy);
    }

    void wrong(NotAllowed notAllowed) {
        wrong(notAllowed.at(), notAllowed.getMessage(), notAllowed.remedy());
    }

    Spot in(int otherLine, String otherText) {
        return new Spot(rule, otherLine, otherText, found);
    }
}
