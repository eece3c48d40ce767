package jp.zairyu.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.zairyu.drl.Condition;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.facts.Numbered;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.lint.terms.Expression;

/** A rule does not try every item of one list with every item of two others: that would take too long for long lists. */
final class Products implements Lint.Check {
    private static final int TOO_MANY = 3;

    @Override
    public void check(Material material, List<Diagnostic> found) {
        material.rules().forEach(rule -> lists(rule, found));
    }

    private static void lists(DrlRule rule, List<Diagnostic> found) {
        var patterns = matched(rule.when());
        if (patterns.stream().filter(Group::isItem).count() < TOO_MANY) {
            return;
        }
        var apart = apart(patterns);
        if (apart.size() >= TOO_MANY) {
            found.add(
                    Diagnostic.error(
                            rule.file(),
                            apart.get(0).line(),
                            rule.name(),
                            String.join(
                                            ", ",
                                            apart.stream()
                                                    .map(Condition.Pattern::type)
                                                    .toList()) + " are matched without anything that joins them",
                            "Bind something of one, as in `$work : number`, and compare it in the next; or write not or exists"));
        }
    }

    /** One list fact of each group of patterns that share a binding. */
    private static List<Condition.Pattern> apart(List<Condition.Pattern> patterns) {
        var groups = new ArrayList<Group>();
        for (var pattern : patterns) {
            var group = Group.of(pattern);
            var joined = groups.stream().filter(group::joins).toList();
            groups.removeAll(joined);
            joined.forEach(group::add);
            groups.add(group);
        }
        return groups.stream().flatMap(group -> group.lists.stream().limit(1)).toList();
    }

    private static List<Condition.Pattern> matched(List<Condition> conditions) {
        var matched = new ArrayList<Condition.Pattern>();
        for (var condition : conditions) {
            if (condition instanceof Condition.Pattern pattern) {
                matched.add(pattern);
            } else if (condition instanceof Condition.And and) {
                matched.addAll(matched(and.parts()));
            }
        }
        return matched;
    }

    /** Patterns joined by names, and which of them match items of a list. */
    private record Group(Set<String> names, List<Condition.Pattern> lists) {
        static Group of(Condition.Pattern pattern) {
            var names = new HashSet<String>();
            if (pattern.binding() != null) {
                names.add(pattern.binding());
            }
            pattern.constraints().stream()
                    .map(Conditions::read)
                    .filter(expression -> expression != null)
                    .flatMap(Expression::all)
                    .forEach(part -> name(part, names));
            return new Group(names, new ArrayList<>(isItem(pattern) ? List.of(pattern) : List.of()));
        }

        private static void name(Expression part, Set<String> names) {
            if (part instanceof Expression.Binding binding) {
                names.add(binding.name());
            } else if (part instanceof Expression.Bound bound) {
                names.add(bound.name());
            }
        }

        private static boolean isItem(Condition.Pattern pattern) {
            var type = FactTypes.named(pattern.type());
            return type != null && Numbered.class.isAssignableFrom(type);
        }

        boolean joins(Group other) {
            return names.stream().anyMatch(other.names::contains);
        }

        void add(Group other) {
            names.addAll(other.names);
            lists.addAll(other.lists);
        }
    }
}
