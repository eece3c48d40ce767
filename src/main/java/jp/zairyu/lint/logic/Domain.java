package jp.zairyu.lint.logic;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values that a property may have.
 *
 * @param silent whether it may be not stated
 * @param only the words and numbers it may have; null for any
 * @param except those that it may not have
 * @param low the least number; null for none
 * @param high the greatest number; null for none
 */
record Domain(boolean silent, Set<String> only, Set<String> except, Bound low, Bound high) {
    static final Domain STATED = new Domain(false, null, Set.of(), null, null);
    static final Domain SILENT = new Domain(true, Set.of(), Set.of(), null, null);
    private static final String NOTHING = "null";

    /** @param included whether the number itself may be */
    record Bound(BigDecimal value, boolean included) {}

    /**
     * @param operator ==, !=, <, <=, > or >=
     * @param literal as written
     * @return null where the comparison says nothing that can be reckoned with
     */
    static Domain of(String operator, boolean negated, String literal) {
        var value = canonical(literal);
        if (negated) {
            var positive = of(operator, false, literal);
            return positive == null ? null : positive.complement();
        } else if (value.equals(NOTHING)) {
            return operator.equals("==") ? SILENT : operator.equals("!=") ? STATED : null;
        } else if (operator.equals("==")) {
            return new Domain(false, Set.of(value), Set.of(), null, null);
        } else if (operator.equals("!=")) {
            return isTruth(value)
                    ? new Domain(true, Set.of(value.equals("true") ? "false" : "true"), Set.of(), null, null)
                    : new Domain(true, null, Set.of(value), null, null);
        }
        return number(value) == null ? null : bounded(operator, number(value));
    }

    private static Domain bounded(String operator, BigDecimal value) {
        var bound = new Bound(value, operator.endsWith("="));
        return switch (operator) {
            case "<", "<=" -> new Domain(false, null, Set.of(), null, bound);
            case ">", ">=" -> new Domain(false, null, Set.of(), bound, null);
            default -> null;
        };
    }

    /** Only of comparisons by equality; of others it would be two stretches. */
    private Domain complement() {
        if (equals(SILENT)) {
            return STATED;
        } else if (equals(STATED)) {
            return SILENT;
        } else if (only != null && only.size() == 1 && !silent) {
            return of("!=", false, only.iterator().next());
        } else if (only != null && only.size() == 1) {
            return new Domain(false, Set.of(only.contains("true") ? "false" : "true"), Set.of(), null, null);
        } else if (only == null && except.size() == 1 && low == null && high == null) {
            return new Domain(false, except, Set.of(), null, null);
        }
        return null;
    }

    Domain and(Domain other) {
        var exceptBoth = except;
        if (!other.except.isEmpty()) {
            exceptBoth = new HashSet<>(except);
            exceptBoth.addAll(other.except);
        }
        return new Domain(
                silent && other.silent,
                only == null
                        ? other.only
                        : other.only == null
                                ? only
                                : only.stream().filter(other.only::contains).collect(Collectors.toSet()),
                exceptBoth,
                narrower(low, other.low, 1),
                narrower(high, other.high, -1));
    }

    /** What either holds; null where that is no domain. */
    Domain or(Domain other) {
        if (only == null || other.only == null) {
            return null;
        }
        var either = new HashSet<>(values());
        either.addAll(other.values());
        return new Domain(silent || other.silent, either, Set.of(), null, null);
    }

    boolean isEmpty() {
        return !silent && isNeverStated();
    }

    private boolean isNeverStated() {
        if (only != null) {
            return values().isEmpty();
        }
        return low != null
                && high != null
                && (low.value.compareTo(high.value) > 0
                        || low.value.compareTo(high.value) == 0 && !(low.included && high.included));
    }

    boolean isWithin(Domain other) {
        if (silent && !other.silent) {
            return false;
        } else if (isNeverStated()) {
            return true;
        } else if (only != null) {
            return values().stream().allMatch(other::holds);
        }
        return other.only == null
                && other.except.stream().allMatch(word -> !holds(word))
                && (other.low == null
                        || low != null && narrower(low, other.low, 1).equals(low))
                && (other.high == null
                        || high != null && narrower(high, other.high, -1).equals(high));
    }

    /** The words of {@code only} that nothing else rules out. */
    private Set<String> values() {
        return only.stream().filter(this::isAllowed).collect(Collectors.toSet());
    }

    private boolean holds(String value) {
        return (only == null || only.contains(value)) && isAllowed(value);
    }

    private boolean isAllowed(String value) {
        var number = number(value);
        return !except.contains(value) && (number == null || isAbove(number) && isBelow(number));
    }

    private boolean isAbove(BigDecimal number) {
        return low == null || number.compareTo(low.value) > 0 || low.included && number.compareTo(low.value) == 0;
    }

    private boolean isBelow(BigDecimal number) {
        return high == null || number.compareTo(high.value) < 0 || high.included && number.compareTo(high.value) == 0;
    }

    private static Bound narrower(Bound one, Bound other, int sign) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        var compared = one.value.compareTo(other.value) * sign;
        return compared > 0 || compared == 0 && !one.included ? one : other;
    }

    static String canonical(String literal) {
        var number = number(literal);
        return number == null ? literal : number.stripTrailingZeros().toPlainString();
    }

    static boolean isLiteral(String text) {
        return isTruth(text)
                || text.equals(NOTHING)
                || number(text) != null
                || text.startsWith("\"") && text.indexOf('"', 1) == text.length() - 1
                || isConstant(text);
    }

    private static boolean isTruth(String text) {
        return text.equals("true") || text.equals("false");
    }

    /** Such as {@code Status.MET}. */
    private static boolean isConstant(String text) {
        var dot = text.lastIndexOf('.');
        return dot > 0
                && Character.isUpperCase(text.charAt(0))
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_')
                && text.substring(dot + 1).chars().noneMatch(Character::isLowerCase);
    }

    private static BigDecimal number(String text) {
        if (text.isEmpty() || !(Character.isDigit(text.charAt(0)) || text.charAt(0) == '-')) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
