package jp.zairyu.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.zairyu.drl.Condition;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.engine.Finding;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.lint.terms.Expression;

/** A rule matches what its own folder concludes, or a folder named under {@code after:}; the rest it never sees. */
final class FindingsInReach implements Lint.Check {
    @Override
    public void check(Material material, List<Diagnostic> found) {
        var concluded = new HashMap<String, Set<String>>();
        material.rules().forEach(rule -> concluded
                .computeIfAbsent(String.valueOf(rule.tag("criterion")), criterion -> new HashSet<>())
                .add(folder(rule)));
        material.rules().forEach(rule -> {
            var module = material.ruleset().modules().get(folder(rule));
            if (module != null) {
                rule.patterns().forEach(pattern -> pattern(rule, pattern, module.after(), concluded, found));
            }
        });
    }

    private static String folder(DrlRule rule) {
        return rule.file().substring(0, Math.max(0, rule.file().lastIndexOf('/')));
    }

    private static void pattern(
            DrlRule rule,
            Condition.Pattern pattern,
            List<String> after,
            Map<String, Set<String>> concluded,
            List<Diagnostic> found) {
        if (Finding.class.getSimpleName().equals(pattern.type())) {
            pattern.constraints().stream()
                    .map(Conditions::read)
                    .flatMap(FindingsInReach::criteria)
                    .map(criterion -> criterion.split("@")[0])
                    .filter(concluded::containsKey)
                    .filter(criterion -> concluded.get(criterion).stream()
                            .noneMatch(folder -> folder.equals(folder(rule)) || after.contains(folder)))
                    .forEach(criterion -> found.add(Diagnostic.error(
                            rule.file(),
                            pattern.line(),
                            rule.name(),
                            criterion + " is concluded in "
                                    + concluded.get(criterion).iterator().next() + ", and is not seen here",
                            "Name that folder under `after:` in criteria.yaml")));
        }
    }

    /** The criteria that a constraint names outright. */
    private static Stream<String> criteria(Expression expression) {
        if (expression instanceof Expression.Comparison comparison
                && comparison.left() instanceof Expression.Name left
                && left.name().equals("criterion")) {
            return comparison.rights().stream()
                    .map(right -> right instanceof Expression.Sum sum ? sum.left() : right)
                    .filter(Expression.Text.class::isInstance)
                    .map(right -> ((Expression.Text) right).value());
        }
        return Stream.empty();
    }
}
