package jp.zairyu.lint;

import java.util.List;
import java.util.Set;
import jp.zairyu.drl.Condition;
import jp.zairyu.drl.Constraint;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.NearestWord;
import jp.zairyu.lint.terms.Expression;
import jp.zairyu.lint.terms.ExpressionReader;
import jp.zairyu.lint.terms.NotAllowed;

/** Conditions match facts that there are, ask for what those have, and compare like with like. */
final class Conditions implements Lint.Check {
    private static final Set<String> FUNCTIONS = Set.of("count", "sum", "min", "max", "collectList", "collectSet");

    @Override
    public void check(Material material, List<Diagnostic> found) {
        var words = new WordsOf(material);
        for (var file : material.files()) {
            for (var rule : file.rules()) {
                var spot = new Spot(rule, rule.line(), "", found);
                var scope = new Walk(spot, words).when(rule);
                Then.check(spot.in(rule.thenLine(), rule.then()), scope, words);
            }
        }
    }

    /** Through the conditions of one rule, in their order. */
    private record Walk(Spot spot, WordsOf words) {
        Scope when(DrlRule rule) {
            var scope = new Scope();
            rule.when().forEach(condition -> condition(condition, scope));
            return scope;
        }

        private void condition(Condition condition, Scope scope) {
            if (condition instanceof Condition.Pattern pattern) {
                pattern(pattern, scope);
            } else if (condition instanceof Condition.And and) {
                and.parts().forEach(part -> condition(part, scope));
            } else if (condition instanceof Condition.Or or) {
                or(or, scope);
            } else if (condition instanceof Condition.Accumulate accumulate) {
                accumulate(accumulate, scope);
            } else {
                var inside = scope.inside();
                condition.parts().forEach(part -> condition(part, inside));
            }
        }

        private void or(Condition.Or or, Scope scope) {
            Scope all = null;
            for (var part : or.parts()) {
                var inside = scope.inside();
                condition(part, inside);
                if (all == null) {
                    all = inside;
                } else {
                    var both = scope.inside();
                    both.bindWhatBothBind(all, inside);
                    all = both;
                }
            }
            if (all != null) {
                scope.bindWhatBothBind(all, all);
            }
        }

        private void pattern(Condition.Pattern pattern, Scope scope) {
            var type = FactTypes.named(pattern.type());
            if (pattern.type().isEmpty()) {
                at(pattern.line(), "a path is no fact", "Name the fact, as in `Work( … )`");
            } else if (type == null) {
                at(pattern.line(), "there is no fact " + pattern.type(), right(pattern.type()));
            }
            var self = type == null ? Value.UNKNOWN : Value.of(type);
            if (pattern.binding() != null) {
                dollar(pattern.line(), pattern.binding());
                if (scope.of(pattern.binding()) != null) {
                    at(pattern.line(), pattern.binding() + " is bound twice", "Give one of them another name");
                }
                scope.bind(pattern.binding(), self);
            }
            if (type != null) {
                pattern.constraints().forEach(constraint -> constraint(constraint, scope, self));
            }
        }

        /** Only the last word counts where a package is written before it. */
        private static String right(String written) {
            var name = written.substring(written.lastIndexOf('.') + 1);
            return FactTypes.named(name) == null
                    ? NearestWord.remedy(name, FactTypes.names())
                    : "Write `" + name + "`, without its package";
        }

        private void accumulate(Condition.Accumulate accumulate, Scope scope) {
            if (accumulate.inline()) {
                at(
                        accumulate.line(),
                        "accumulate holds code",
                        "Use " + String.join(", ", FUNCTIONS.stream().sorted().toList()));
            }
            var inside = scope.inside();
            accumulate.parts().forEach(part -> condition(part, inside));
            accumulate.functions().forEach(function -> dollar(accumulate.line(), function.binding()));
            accumulate
                    .functions()
                    .forEach(function -> scope.bind(function.binding(), result(accumulate, function, inside)));
            accumulate.constraints().forEach(constraint -> constraint(constraint, scope, null));
        }

        private Value result(Condition.Accumulate accumulate, Condition.Function function, Scope inside) {
            if (!FUNCTIONS.contains(function.name())) {
                at(
                        accumulate.line(),
                        "accumulate has no function " + function.name(),
                        NearestWord.remedy(function.name(), FUNCTIONS));
            }
            var argument = Value.UNKNOWN;
            for (var written : function.arguments()) {
                argument = argument(spot.in(accumulate.line(), written), inside);
            }
            return switch (function.name()) {
                case "count" -> Value.of(Long.class);
                case "collectList" -> Value.list(List.class, argument);
                case "collectSet" -> Value.list(Set.class, argument);
                default -> argument;
            };
        }

        private Value argument(Spot at, Scope inside) {
            try {
                return new Terms(at, inside, null, words, false).of(ExpressionReader.read(at.text()));
            } catch (NotAllowed e) {
                at.wrong(e);
                return Value.UNKNOWN;
            }
        }

        private void constraint(Constraint constraint, Scope scope, Value self) {
            var at = spot.in(constraint.line(), constraint.text());
            if (constraint.positional()) {
                at.wrong(0, "\"" + constraint.text() + "\" does not say which property is meant", "Write `name == …`");
                return;
            }
            try {
                new Terms(at, scope, self, words, false).constraint(ExpressionReader.read(constraint.text()));
            } catch (NotAllowed e) {
                at.wrong(e);
            }
        }

        private void dollar(int line, String binding) {
            if (binding == null || !binding.startsWith("$")) {
                at(line, "the name " + binding + " does not begin with $", "Write `$" + binding + "`");
            }
        }

        private void at(int line, String problem, String remedy) {
            spot.in(line, "").wrong(0, problem, remedy);
        }
    }

    /** The expression of a constraint, or null where rules cannot have it. */
    static Expression read(Constraint constraint) {
        try {
            return ExpressionReader.read(constraint.text());
        } catch (NotAllowed e) {
            return null;
        }
    }
}
