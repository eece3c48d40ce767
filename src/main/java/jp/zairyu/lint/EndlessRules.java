package jp.zairyu.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.zairyu.drl.Condition;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.engine.Finding;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.lint.terms.Expression;

/** Rules come to rest: none builds, over however many others, on what it concludes itself. */
final class EndlessRules implements Lint.Check {
    @Override
    public void check(Material material, List<Diagnostic> found) {
        material.rules()
                .collect(Collectors.groupingBy(EndlessRules::module, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(rules -> new OneModule(rules).circles(found));
    }

    private static String module(DrlRule rule) {
        return rule.file().substring(0, rule.file().lastIndexOf('/') + 1);
    }

    /** The rules that are compiled together, and which of them build on which. */
    private static final class OneModule {
        private final List<Link> rules;
        private final Map<Link, List<Link>> after = new LinkedHashMap<>();

        OneModule(List<DrlRule> rules) {
            this.rules = rules.stream().map(Link::of).toList();
            this.rules.forEach(rule -> after.put(
                    rule, this.rules.stream().filter(rule::isBuiltOnBy).toList()));
        }

        void circles(List<Diagnostic> found) {
            var said = new HashSet<Link>();
            for (var rule : rules) {
                var circle = said.contains(rule) ? null : circle(rule);
                if (circle != null) {
                    said.addAll(circle);
                    found.add(diagnostic(circle));
                }
            }
        }

        private static Diagnostic diagnostic(List<Link> circle) {
            var first = circle.get(0).rule();
            var others = circle.stream()
                    .skip(1)
                    .map(link -> "\"" + link.rule().name() + "\"")
                    .toList();
            return Diagnostic.error(
                    first.file(),
                    first.line(),
                    first.name(),
                    others.isEmpty()
                            ? "builds on what it concludes itself, and could fire for ever"
                            : "builds on what it concludes itself, by way of " + String.join(", ", others)
                                    + ", and could fire for ever",
                    "Let it build on what other rules conclude");
        }

        /** The shortest way from a rule back to itself, or null. */
        private List<Link> circle(Link from) {
            var before = new LinkedHashMap<Link, Link>();
            var open = new ArrayList<>(List.of(from));
            for (var i = 0; i < open.size(); i++) {
                for (var next : after.get(open.get(i))) {
                    if (next.equals(from)) {
                        return way(from, open.get(i), before);
                    } else if (!before.containsKey(next)) {
                        before.put(next, open.get(i));
                        open.add(next);
                    }
                }
            }
            return null;
        }

        private static List<Link> way(Link from, Link last, Map<Link, Link> before) {
            var way = new ArrayList<Link>();
            for (var at = last; !at.equals(from); at = before.get(at)) {
                way.add(0, at);
            }
            way.add(0, from);
            return way;
        }
    }

    /** A pattern of what rules conclude or add; null among what it says is what cannot be read. */
    private record Match(String type, List<Expression> says) {
        static boolean isConcluded(Condition.Pattern pattern) {
            var type = FactTypes.named(pattern.type());
            return type == Finding.class || FactTypes.DERIVED.contains(type == null ? Object.class : type);
        }

        static Match of(Condition.Pattern pattern) {
            return new Match(
                    pattern.type(),
                    pattern.constraints().stream().map(Conditions::read).toList());
        }
    }

    /**
     * What a rule concludes or adds, and what of that kind it matches.
     *
     * @param concludes the criterion; null for none
     * @param adds the name of the type it adds; null for none
     */
    private record Link(DrlRule rule, String concludes, String adds, List<Match> matches) {
        static Link of(DrlRule rule) {
            return new Link(
                    rule,
                    rule.tag("criterion"),
                    rule.tags().containsKey("derives") ? added(rule) : null,
                    rule.patterns().stream()
                            .filter(Match::isConcluded)
                            .map(Match::of)
                            .toList());
        }

        private static String added(DrlRule rule) {
            var made = Then.read(rule)
                    .filter(then -> then.arguments().size() > 1)
                    .map(then -> then.arguments().get(1));
            if (made.isPresent() && made.get() instanceof Expression.Made one) {
                return one.type();
            }
            return made.isPresent()
                            && made.get() instanceof Expression.Call call
                            && call.of() instanceof Expression.Name name
                    ? name.name()
                    : null;
        }

        boolean isBuiltOnBy(Link other) {
            return other.matches.stream().anyMatch(this::isMatchedBy);
        }

        private boolean isMatchedBy(Match pattern) {
            if (Finding.class.getSimpleName().equals(pattern.type())) {
                return concludes != null && mayBeAbout(pattern, concludes);
            }
            return adds != null && adds.equals(pattern.type());
        }

        /** Whether nothing in the pattern says that the finding is about something else. */
        private static boolean mayBeAbout(Match pattern, String criterion) {
            return pattern.says().stream()
                    .noneMatch(expression -> expression == null || saysOther(expression, criterion));
        }

        private static boolean saysOther(Expression expression, String criterion) {
            if (expression instanceof Expression.Call under) {
                return isUnderOther(under, criterion);
            }
            if (!(expression instanceof Expression.Comparison comparison) || comparison.negated()) {
                return false;
            } else if (comparison.left() instanceof Expression.Call under
                    && comparison.operator().equals("==")) {
                return isUnderOther(under, criterion)
                        && comparison.rights().get(0) instanceof Expression.Truth truth
                        && truth.value();
            }
            return isCriterion(comparison.left())
                    && Set.of("==", "in").contains(comparison.operator())
                    && comparison.rights().stream().allMatch(right -> isOther(right, criterion));
        }

        private static boolean isUnderOther(Expression.Call under, String criterion) {
            return under.name().equals("under")
                    && under.arguments().size() == 1
                    && under.arguments().get(0) instanceof Expression.Text above
                    && !criterion.startsWith(above.value() + ".");
        }

        private static boolean isCriterion(Expression left) {
            var property = left instanceof Expression.Bound bound ? bound.of() : left;
            return property instanceof Expression.Name name && name.name().equals("criterion");
        }

        private static boolean isOther(Expression right, String criterion) {
            var beginning = right instanceof Expression.Sum sum ? sum.left() : right;
            return beginning instanceof Expression.Text text
                    && !text.value().split("@")[0].equals(criterion)
                    && !(right instanceof Expression.Sum && (criterion + "@").startsWith(text.value()));
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
