package jp.zairyu.lint.logic;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.zairyu.drl.Constraint;
import jp.zairyu.drl.Constraint.Formula;
import jp.zairyu.lint.logic.Claim.Order;

/**
 * The constraints of a pattern → {@link Claims}.
 *
 * @param fact what the pattern's fact is called
 * @param names what names stand for
 */
record ClaimReader(String fact, Names names) {
    /** What a constraint says; one that only names a property says nothing. */
    Claims read(Constraint constraint) {
        if (constraint.formula() == null || constraint.positional()) {
            return Claims.of(new Claim.Plain(names.term(fact, constraint.text()), true));
        }
        return constraint.formula() instanceof Formula.Bound ? Claims.NONE : read(constraint.formula());
    }

    private Claims read(Formula formula) {
        if (formula instanceof Formula.AllOf all) {
            return Claims.join(all.parts().stream().map(this::read).toList());
        } else if (formula instanceof Formula.AnyOf any) {
            return anyOf(any.parts().stream().map(this::read).toList());
        } else if (formula instanceof Formula.Comparison comparison) {
            return comparison(comparison);
        } else if (formula instanceof Formula.Term term) {
            return Claims.of(new Claim.Within(term(term), Domain.of("==", false, "true")));
        }
        return Claims.of(new Claim.Plain(text(formula), true));
    }

    /** A choice among values of one property is a choice of values. */
    private static Claims anyOf(List<Claims> branches) {
        var values = new ArrayList<Claim.Within>();
        for (var branch : branches) {
            if (branch.all().size() == 1 && branch.all().iterator().next() instanceof Claim.Within within) {
                values.add(within);
            }
        }
        if (values.size() == branches.size()
                && values.stream().map(Claim.Within::term).distinct().count() == 1) {
            var domain = values.get(0).domain();
            for (var value : values) {
                domain = domain == null ? null : domain.or(value.domain());
            }
            if (domain != null) {
                return Claims.of(new Claim.Within(values.get(0).term(), domain));
            }
        }
        return Claims.of(new Claim.AnyOf(branches));
    }

    private Claims comparison(Formula.Comparison comparison) {
        var left = operand(comparison.left());
        var right = operand(comparison.right());
        var operator = comparison.operator();
        if (left == null || right == null) {
            return Claims.of(new Claim.Plain(text(comparison), true));
        }
        var ways = ways(operator);
        if (ways == null) {
            var text = names.term(fact, left) + " " + operator + " " + names.term(fact, right);
            return Claims.of(new Claim.Plain(text, !comparison.negated()));
        }
        var domain = Domain.isLiteral(right)
                ? Domain.of(operator, comparison.negated(), right)
                : Domain.isLiteral(left) ? Domain.of(turned(operator), comparison.negated(), left) : null;
        if (domain != null) {
            return Claims.of(new Claim.Within(names.term(fact, Domain.isLiteral(right) ? left : right), domain));
        }
        return compared(names.term(fact, left), names.term(fact, right), comparison.negated(), ways);
    }

    private static Claims compared(String left, String right, boolean negated, Set<Order> ways) {
        var all = negated ? EnumSet.complementOf(EnumSet.copyOf(ways)) : ways;
        var compared = Claims.of(Claim.Compared.of(left, right, all));
        if (all.contains(Order.BOTH_SILENT) || all.contains(Order.ONE_SILENT)) {
            return compared;
        }
        return Claims.join(List.of(
                compared,
                Claims.of(new Claim.Within(left, Domain.STATED)),
                Claims.of(new Claim.Within(right, Domain.STATED))));
    }

    /** How two values may stand to each other where a comparison of them is true; null where it tells nothing of that. */
    private static Set<Order> ways(String operator) {
        return switch (operator) {
            case "==" -> EnumSet.of(Order.EQUAL, Order.BOTH_SILENT);
            case "!=" -> EnumSet.of(Order.LESS, Order.MORE, Order.ONE_SILENT);
            case "<" -> EnumSet.of(Order.LESS);
            case "<=" -> EnumSet.of(Order.LESS, Order.EQUAL);
            case ">" -> EnumSet.of(Order.MORE);
            case ">=" -> EnumSet.of(Order.MORE, Order.EQUAL);
            default -> null;
        };
    }

    private static String turned(String operator) {
        return operator.startsWith("<")
                ? operator.replace('<', '>')
                : operator.startsWith(">") ? operator.replace('>', '<') : operator;
    }

    /** The text of a property, name or literal; null for anything else. */
    private static String operand(Formula formula) {
        if (formula instanceof Formula.Term term) {
            return term.text();
        }
        return formula instanceof Formula.Bound bound ? bound.text() : null;
    }

    private String term(Formula.Term term) {
        return names.term(fact, term.text());
    }

    private String text(Formula formula) {
        if (formula instanceof Formula.Unread unread) {
            return names.term(fact, unread.text());
        } else if (operand(formula) != null) {
            return names.term(fact, operand(formula));
        }
        var parts = formula.parts().stream().map(this::text).toList();
        var operator = formula instanceof Formula.Comparison comparison
                ? (comparison.negated() ? "not " : "") + comparison.operator()
                : formula.getClass().getSimpleName();
        return operator + parts;
    }
}
