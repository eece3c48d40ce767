package jp.zairyu.lint;

import java.util.List;
import jp.zairyu.drl.Condition;
import jp.zairyu.law.Diagnostic;

/** A rule with or between facts is compiled once for each way to match it; a few such words make thousands of ways. */
final class Ways implements Lint.Check {
    private static final long MOST = 32;

    @Override
    public void check(Material material, List<Diagnostic> found) {
        material.rules()
                .filter(rule -> all(rule.when()) > MOST)
                .forEach(rule -> found.add(Diagnostic.error(
                        rule.file(),
                        rule.line(),
                        rule.name(),
                        "or makes more than " + MOST + " ways to match it",
                        "Write || inside one fact, or several rules")));
    }

    private static long all(List<Condition> conditions) {
        return conditions.stream().mapToLong(Ways::of).reduce(1, (one, other) -> Math.min(one * other, MOST + 1));
    }

    private static long of(Condition condition) {
        return condition instanceof Condition.Or or
                ? or.parts().stream().mapToLong(Ways::of).sum()
                : all(condition.parts());
    }
}
