package jp.zairyu.drl;

import java.util.List;
import jp.zairyu.drl.Constraint.Formula;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.parser.DrlExprParserFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** The text of a constraint → {@link Constraint}, by the parser of Drools. */
final class ConstraintReader {
    private ConstraintReader() {}

    static Constraint read(ExprConstraintDescr descr) {
        return new Constraint(
                descr.getLine(),
                descr.getStartCharacter(),
                descr.getEndCharacter() + 1,
                descr.getExpression(),
                formula(descr.getExpression()),
                descr.getType() == ExprConstraintDescr.Type.POSITIONAL);
    }

    /** @return null where the parser cannot read it */
    static Formula formula(String text) {
        var parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
        try {
            var parsed = parser.parse(text);
            return parsed == null || parser.hasErrors() ? null : simple(formula(parsed));
        } catch (RuntimeException e) {
            return null; // the parser trips over its own feet
        }
    }

    private static Formula formula(BaseDescr descr) {
        if (descr instanceof ConstraintConnectiveDescr connective) {
            return connective(connective);
        } else if (descr instanceof RelationalExprDescr relation) {
            var operator = relation.getOperatorDescr();
            return new Formula.Comparison(
                    operator.getOperator(),
                    operator.isNegated(),
                    formula(relation.getLeft()),
                    formula(relation.getRight()));
        } else if (descr instanceof BindingDescr binding) {
            return new Formula.Bound(binding.getVariable(), binding.getExpression(), binding.isUnification());
        } else if (descr instanceof AtomicExprDescr atom) {
            return new Formula.Term(atom.getExpression().strip(), atom.isLiteral());
        }
        return new Formula.Unread(descr.toString());
    }

    private static Formula connective(ConstraintConnectiveDescr connective) {
        var parts =
                connective.getDescrs().stream().map(ConstraintReader::formula).toList();
        var type = connective.getConnective();
        if (type != ConnectiveType.AND && type != ConnectiveType.OR && parts.size() > 1) {
            return new Formula.Unread(connective.toString());
        }
        var joined = type == ConnectiveType.OR ? new Formula.AnyOf(parts) : new Formula.AllOf(parts);
        return connective.isNegated() ? new Formula.Negated(List.of(joined)) : joined;
    }

    /** Takes off wrappings with one part in them. */
    private static Formula simple(Formula formula) {
        if ((formula instanceof Formula.AllOf || formula instanceof Formula.AnyOf)
                && formula.parts().size() == 1) {
            return simple(formula.parts().get(0));
        } else if (formula instanceof Formula.AllOf all) {
            return new Formula.AllOf(
                    all.parts().stream().map(ConstraintReader::simple).toList());
        } else if (formula instanceof Formula.AnyOf any) {
            return new Formula.AnyOf(
                    any.parts().stream().map(ConstraintReader::simple).toList());
        } else if (formula instanceof Formula.Negated negated) {
            return new Formula.Negated(
                    negated.parts().stream().map(ConstraintReader::simple).toList());
        } else if (formula instanceof Formula.Comparison comparison) {
            return new Formula.Comparison(
                    comparison.operator(), comparison.negated(), simple(comparison.left()), simple(comparison.right()));
        }
        return formula;
    }
}
