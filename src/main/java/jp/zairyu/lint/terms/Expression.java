package jp.zairyu.lint.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What a constraint, or a part of it, says. */
public sealed interface Expression {
    /** Its first character in the text read. */
    int at();

    /** The expressions inside it. */
    List<Expression> parts();

    /** It and everything inside it. */
    default Stream<Expression> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Expression::all));
    }

    /** Something with nothing inside it. */
    sealed interface Leaf extends Expression {
        @Override
        default List<Expression> parts() {
            return List.of();
        }
    }

    /** {@code "…"} */
    record Text(int at, String value) implements Leaf {}

    record Numeral(int at, BigDecimal value) implements Leaf {}

    /** true or false. */
    record Truth(int at, boolean value) implements Leaf {}

    /** {@code null} */
    record Nothing(int at) implements Leaf {}

    /** A name with $. */
    record Binding(int at, String name) implements Leaf {}

    /** A property, or the name of a class of helpers. */
    record Name(int at, String name) implements Leaf {}

    /** {@code of.name} */
    record Member(int at, Expression of, String name) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** {@code of.name( … )}; of is null where a fact asks itself. */
    record Call(int at, Expression of, String name, List<Expression> arguments) implements Expression {
        @Override
        public List<Expression> parts() {
            return Stream.concat(Stream.ofNullable(of), arguments.stream()).toList();
        }
    }

    /** {@code new Type( … )} */
    record Made(int at, String type, List<Expression> arguments) implements Expression {
        @Override
        public List<Expression> parts() {
            return arguments;
        }
    }

    /** {@code $name : of} */
    record Bound(int at, String name, Expression of) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** {@code left operator right}; several rights for {@code in}. */
    record Comparison(int at, Expression left, String operator, boolean negated, List<Expression> rights)
            implements Expression {
        @Override
        public List<Expression> parts() {
            return Stream.concat(Stream.of(left), rights.stream()).toList();
        }
    }

    /** {@code + - * /} */
    record Sum(int at, Expression left, String operator, Expression right) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** {@code &&} or {@code ||} between its parts. */
    record Joined(int at, String operator, List<Expression> parts) implements Expression {}

    /** {@code !of} */
    record Negated(int at, Expression of) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** {@code condition ? yes : no} */
    record Choice(int at, Expression condition, Expression yes, Expression no) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(condition, yes, no);
        }
    }
}
