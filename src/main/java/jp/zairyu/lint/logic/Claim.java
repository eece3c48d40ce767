package jp.zairyu.lint.logic;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One thing that a condition says of facts. Terms name a property of a fact, such as {@code Residence.status}. */
sealed interface Claim {
    /** The same about other facts. */
    Claim renamed(UnaryOperator<String> names);

    /** A property has a value of some. */
    record Within(String term, Domain domain) implements Claim {
        @Override
        public Claim renamed(UnaryOperator<String> names) {
            return new Within(names.apply(term), domain);
        }
    }

    /** How two properties stand to each other. */
    enum Order {
        LESS,
        EQUAL,
        MORE,
        /** Neither is stated: they are equal, and neither is at most the other. */
        BOTH_SILENT,
        /** One is not stated. */
        ONE_SILENT;

        Order turned() {
            return this == LESS ? MORE : this == MORE ? LESS : this;
        }
    }

    /**
     * Two properties stand to each other in one of some ways.
     *
     * @param left before {@code right} in the alphabet
     */
    record Compared(String left, String right, Set<Order> ways) implements Claim {
        static Compared of(String left, String right, Set<Order> ways) {
            if (left.compareTo(right) <= 0) {
                return new Compared(left, right, ways);
            }
            var turned = EnumSet.noneOf(Order.class);
            ways.forEach(way -> turned.add(way.turned()));
            return new Compared(right, left, turned);
        }

        boolean isOfSame(Compared other) {
            return left.equals(other.left) && right.equals(other.right);
        }

        @Override
        public Claim renamed(UnaryOperator<String> names) {
            return of(names.apply(left), names.apply(right), ways);
        }
    }

    /** At least one of the branches holds. */
    record AnyOf(List<Claims> branches) implements Claim {
        @Override
        public Claim renamed(UnaryOperator<String> names) {
            return new AnyOf(
                    branches.stream().map(branch -> branch.renamed(names)).toList());
        }
    }

    /** Something that is only known to hold or not. */
    record Plain(String text, boolean holds) implements Claim {
        @Override
        public Claim renamed(UnaryOperator<String> names) {
            return new Plain(names.apply(text), holds);
        }
    }
}
