package jp.zairyu.lint.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.zairyu.drl.Condition;
import jp.zairyu.drl.Constraint;
import jp.zairyu.drl.DrlRule;

/**
 * The conditions of one rule, so that they can be compared.
 *
 * @param facts there is one such fact for each
 * @param claims all that is said of these
 * @param absent there is no such fact
 * @param others conditions of any other kind, as text in which the same means the same
 * @param names what the rule's names stand for
 */
record Conditions(List<Fact> facts, Claims claims, List<Fact> absent, List<String> others, Names names) {
    /** @param side makes the names of its facts differ from those of another rule */
    static Conditions of(DrlRule rule, String side) {
        return new Reader(side).read(rule.when());
    }

    private static final class Reader {
        private final String side;
        private final Map<String, Integer> count = new HashMap<>();
        private final List<Fact> facts = new ArrayList<>();
        private final List<Fact> absent = new ArrayList<>();
        private final List<String> others = new ArrayList<>();
        private final Names names = new Names();

        Reader(String side) {
            this.side = side;
        }

        Conditions read(List<Condition> when) {
            when.forEach(condition -> read(condition, names));
            var claims = Claims.join(facts.stream().map(Fact::claims).toList());
            return new Conditions(facts, claims, absent, others, names);
        }

        private void read(Condition condition, Names known) {
            if (condition instanceof Condition.Pattern pattern) {
                facts.add(fact(pattern, known, side));
            } else if (condition instanceof Condition.And and) {
                and.parts().forEach(part -> read(part, known));
            } else if (condition instanceof Condition.Exists exists && areFacts(exists.parts())) {
                var inside = known.inside();
                exists.parts().forEach(part -> read(part, inside));
            } else if (condition instanceof Condition.Not not
                    && not.parts().size() == 1
                    && not.parts().get(0) instanceof Condition.Pattern pattern) {
                absent.add(fact(pattern, known.inside(), side));
            } else {
                others.add(new Text(known).of(condition));
            }
        }

        private static boolean areFacts(List<Condition> parts) {
            return parts.stream()
                    .allMatch(part -> part instanceof Condition.Pattern
                            || part instanceof Condition.And and && areFacts(and.parts()));
        }

        private Fact fact(Condition.Pattern pattern, Names known, String mark) {
            var single = Singles.name(pattern);
            var number = count.merge(pattern.type(), 1, Integer::sum);
            var name = single != null ? single : pattern.type() + "#" + mark + number + "#";
            return Conditions.fact(pattern, name, single != null, known);
        }
    }

    private static Fact fact(Condition.Pattern pattern, String name, boolean isSingle, Names names) {
        if (pattern.binding() != null) {
            names.bind(pattern.binding(), name);
        }
        pattern.constraints()
                .forEach(constraint ->
                        constraint.bindings().forEach((bound, text) -> names.bind(bound, names.term(name, text))));
        return new Fact(name, isSingle, pattern, claims(pattern, name, names));
    }

    static Claims claims(Condition.Pattern pattern, String name, Names names) {
        var reader = new ClaimReader(name, names);
        return Claims.join(pattern.constraints().stream().map(reader::read).toList());
    }

    /** Conditions as text. Facts inside are numbered in their order, so the same text means the same. */
    private static final class Text {
        private final Names outside;
        private final Names names;
        private int facts;

        Text(Names outside) {
            this.outside = outside;
            this.names = outside.inside();
        }

        String of(Condition condition) {
            if (condition instanceof Condition.Pattern pattern) {
                return pattern(pattern);
            } else if (condition instanceof Condition.Accumulate accumulate) {
                return accumulate(accumulate);
            }
            return condition.getClass().getSimpleName()
                    + (condition instanceof Condition.Other other ? " " + other.kind() + " " + other.line() : "")
                    + condition.parts().stream().map(this::of).toList();
        }

        private String pattern(Condition.Pattern pattern) {
            var single = Singles.name(pattern);
            var fact = fact(
                    pattern, single != null ? single : pattern.type() + "#" + ++facts + "#", single != null, names);
            return fact.name() + texts(fact.claims());
        }

        private String accumulate(Condition.Accumulate accumulate) {
            var input = accumulate.parts().stream().map(this::of).toList().toString();
            var text = new StringBuilder(input);
            accumulate.functions().forEach(function -> {
                var term = function.name()
                        + input
                        + function.arguments().stream().map(names::term).toList();
                text.append(term);
                if (function.binding() != null) {
                    names.bind(function.binding(), term);
                    outside.bind(function.binding(), term);
                }
            });
            accumulate.constraints().forEach(constraint -> text.append(constraint(constraint)));
            return text.append(accumulate.inline() ? "inline " + accumulate.line() : "")
                    .toString();
        }

        private String constraint(Constraint constraint) {
            return texts(new ClaimReader("result", names).read(constraint)).toString();
        }

        private static TreeSet<String> texts(Claims claims) {
            var texts = new TreeSet<String>();
            claims.all().forEach(claim -> texts.add(claim.toString()));
            return texts;
        }
    }
}
