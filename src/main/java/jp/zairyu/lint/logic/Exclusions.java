package jp.zairyu.lint.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.zairyu.drl.Condition;
import jp.zairyu.drl.Constraint;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.law.Diagnostic;

/** Conditions of one rule that can never hold together. */
public final class Exclusions {
    private static final String REMEDY = "Take one of them out, or write a rule for each";

    private Exclusions() {}

    /** What is wrong with a rule; empty where its conditions can hold. */
    public static List<Diagnostic> of(DrlRule rule) {
        var alone = rule.patterns().stream()
                .flatMap(pattern -> inOne(rule, pattern).stream())
                .toList();
        return alone.isEmpty() ? together(rule) : alone;
    }

    /** Within one pattern, wherever it stands. */
    private static Optional<Diagnostic> inOne(DrlRule rule, Condition.Pattern pattern) {
        if (pattern.constraints().isEmpty()) {
            return Optional.empty();
        }
        var names = new Names();
        pattern.constraints().forEach(constraint -> constraint
                .bindings()
                .forEach((name, text) -> names.bind(name, names.term(pattern.type(), text))));
        var said = Said.of(pattern, pattern.type(), names);
        if (!Said.claims(said).excludeEachOther()) {
            return Optional.empty();
        }
        return Optional.of(Said.pair(said)
                .map(pair -> error(rule, pair.get(pair.size() - 1).constraint().line(), said(pair)))
                .orElseGet(
                        () -> error(rule, pattern.line(), "`" + pattern.type() + "( … )` can never hold as a whole")));
    }

    private static String said(List<Said> pair) {
        return pair.size() == 1
                ? "can never hold: `" + pair.get(0).text() + "`"
                : "can never hold: `" + pair.get(0).text() + "` and `"
                        + pair.get(1).text() + "`";
    }

    /** Across patterns that speak of the same fact. */
    private static List<Diagnostic> together(DrlRule rule) {
        var conditions = Conditions.of(rule, "");
        var claims = conditions.claims();
        if (claims.excludeEachOther()) {
            var said = conditions.facts().stream()
                    .flatMap(fact -> Said.of(fact.pattern(), fact.name(), conditions.names()).stream())
                    .toList();
            return List.of(Said.pair(said)
                    .map(pair -> error(rule, pair.get(1).constraint().line(), said(pair)))
                    .orElseGet(() -> error(rule, rule.line(), "its conditions can never hold together")));
        }
        return conditions.absent().stream()
                .flatMap(absent -> conditions.facts().stream()
                        .filter(fact -> fact.isLike(absent))
                        .filter(fact -> implies(claims, fact, absent))
                        .limit(1)
                        .map(fact -> error(
                                rule,
                                absent.pattern().line(),
                                "can never hold: `" + shown(fact) + "` and `not " + shown(absent) + "`")))
                .toList();
    }

    private static boolean implies(Claims claims, Fact fact, Fact absent) {
        return claims.imply(absent.claims().renamed(term -> term.replace(absent.name(), fact.name())));
    }

    private static String shown(Fact fact) {
        var texts =
                fact.pattern().constraints().stream().map(Exclusions::oneLine).toList();
        return fact.type() + (texts.isEmpty() ? "()" : "( " + String.join(", ", texts) + " )");
    }

    private static String oneLine(Constraint constraint) {
        return String.join(" ", constraint.text().strip().split("\\s+"));
    }

    private static Diagnostic error(DrlRule rule, int line, String problem) {
        return Diagnostic.error(rule.file(), line, rule.name(), problem, REMEDY);
    }

    /** What one constraint says, and where. */
    private record Said(Condition.Pattern pattern, Constraint constraint, Claims claims) {
        static List<Said> of(Condition.Pattern pattern, String fact, Names names) {
            var reader = new ClaimReader(fact, names);
            return pattern.constraints().stream()
                    .map(constraint -> new Said(pattern, constraint, reader.read(constraint)))
                    .toList();
        }

        static Claims claims(List<Said> said) {
            return Claims.join(said.stream().map(Said::claims).toList());
        }

        /** The one or two that suffice; empty where it takes more. */
        static Optional<List<Said>> pair(List<Said> said) {
            var pairs = new ArrayList<List<Said>>();
            for (var i = 0; i < said.size(); i++) {
                pairs.add(List.of(said.get(i), said.get(i)));
                for (var j = 0; j < i; j++) {
                    pairs.add(List.of(said.get(j), said.get(i)));
                }
            }
            return pairs.stream()
                    .filter(pair -> claims(pair).excludeEachOther())
                    .findFirst()
                    .map(pair -> pair.stream().distinct().toList());
        }

        String text() {
            return oneLine(constraint);
        }
    }
}
