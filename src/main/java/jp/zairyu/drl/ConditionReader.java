package jp.zairyu.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalBranchDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.GroupByDescr;
import org.drools.drl.ast.descr.NamedConsequenceDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** What the parser says of a rule's {@code when} → {@link Condition}. */
final class ConditionReader {
    private ConditionReader() {}

    static List<Condition> read(AndDescr when) {
        return when == null ? List.of() : all(when.getDescrs());
    }

    private static List<Condition> all(List<? extends BaseDescr> descrs) {
        return descrs.stream().map(ConditionReader::one).toList();
    }

    private static Condition one(BaseDescr descr) {
        if (descr instanceof PatternDescr pattern) {
            return pattern(pattern);
        } else if (descr instanceof NotDescr not) {
            return new Condition.Not(line(descr, not), parts(not));
        } else if (descr instanceof ExistsDescr exists) {
            return new Condition.Exists(line(descr, exists), parts(exists));
        } else if (descr instanceof AndDescr and) {
            return new Condition.And(line(descr, and), parts(and));
        } else if (descr instanceof OrDescr or) {
            return new Condition.Or(line(descr, or), parts(or));
        } else if (descr instanceof ForallDescr forall) {
            return new Condition.Forall(line(descr, forall), parts(forall));
        } else if (descr instanceof EvalDescr) {
            return new Condition.Other(descr.getLine(), "eval", List.of());
        }
        return new Condition.Other(descr.getLine(), word(descr), List.of());
    }

    /** The word of DRL for it, where it has one. */
    private static String word(BaseDescr descr) {
        if (descr instanceof NamedConsequenceDescr) {
            return "do[ … ]";
        } else if (descr instanceof ConditionalBranchDescr) {
            return "if ( … ) do[ … ]";
        }
        return descr.getClass().getSimpleName().replace("Descr", "");
    }

    private static List<Condition> parts(ConditionalElementDescr element) {
        return element.getDescrs().stream()
                .map(BaseDescr.class::cast)
                .map(ConditionReader::one)
                .toList();
    }

    /** Where the parser does not say the line of a joining word, that of the first part. */
    private static int line(BaseDescr descr, ConditionalElementDescr element) {
        return descr.getLine() > 0
                ? descr.getLine()
                : element.getDescrs().stream()
                        .map(BaseDescr.class::cast)
                        .mapToInt(BaseDescr::getLine)
                        .filter(line -> line > 0)
                        .findFirst()
                        .orElse(1);
    }

    private static Condition pattern(PatternDescr pattern) {
        var source = pattern.getSource();
        if (source instanceof AccumulateDescr accumulate && !(source instanceof GroupByDescr)) {
            return accumulate(pattern, accumulate);
        } else if (source != null) {
            return new Condition.Other(pattern.getLine(), kind(source), List.of(plain(pattern)));
        } else if (!pattern.getBehaviors().isEmpty()) {
            return new Condition.Other(pattern.getLine(), "over window", List.of(plain(pattern)));
        } else if (!pattern.getAnnotations().isEmpty()) {
            var tag = pattern.getAnnotations().iterator().next().getName();
            return new Condition.Other(pattern.getLine(), "@" + tag + " on a fact", List.of(plain(pattern)));
        } else if (!pattern.getConstraint().getDescrs().stream().allMatch(ExprConstraintDescr.class::isInstance)) {
            return new Condition.Other(pattern.getLine(), "a fact inside a fact", List.of(plain(pattern)));
        } else if (pattern.isQuery()) {
            return new Condition.Other(pattern.getLine(), "query", List.of(plain(pattern)));
        }
        return plain(pattern);
    }

    private static String kind(BaseDescr source) {
        if (source instanceof FromDescr) {
            return "from";
        } else if (source instanceof CollectDescr) {
            return "collect";
        }
        return source instanceof GroupByDescr ? "groupby" : "from entry-point";
    }

    private static Condition.Pattern plain(PatternDescr pattern) {
        return new Condition.Pattern(
                pattern.getLine(),
                pattern.getStartCharacter(),
                pattern.getEndCharacter(),
                pattern.getIdentifier(),
                pattern.getObjectType() == null ? "" : pattern.getObjectType(),
                constraints(pattern));
    }

    private static List<Constraint> constraints(PatternDescr pattern) {
        var constraints = new ArrayList<Constraint>();
        pattern.getConstraint().getDescrs().stream()
                .filter(ExprConstraintDescr.class::isInstance)
                .map(ExprConstraintDescr.class::cast)
                .map(ConstraintReader::read)
                .forEach(constraints::add);
        return constraints;
    }

    private static Condition accumulate(PatternDescr result, AccumulateDescr accumulate) {
        var functions = accumulate.getFunctions().stream()
                .map(one -> new Condition.Function(
                        one.getFunction(),
                        one.getBind(),
                        Stream.of(one.getParams()).toList()))
                .toList();
        var inline = accumulate.getInitCode() != null
                || accumulate.getActionCode() != null
                || accumulate.getResultCode() != null;
        var input = accumulate.getInput();
        var parts = input instanceof AndDescr and ? all(and.getDescrs()) : List.of(one(input));
        return new Condition.Accumulate(accumulate.getLine(), parts, functions, constraints(result), inline);
    }
}
