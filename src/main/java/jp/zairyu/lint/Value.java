package jp.zairyu.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.Collection;

/**
 * What an expression gives.
 *
 * @param type its class; null for null and for what could not be found out
 * @param item what its items are, where it is a list; else null
 * @param words what it can be, where it is a text of which that is known; else null
 */
record Value(Kind kind, Class<?> type, Value item, Words words) {
    static final Value UNKNOWN = new Value(Kind.UNKNOWN, null, null, null);
    static final Value NOTHING = new Value(Kind.NOTHING, null, null, null);
    static final Value TEXT = of(String.class);
    static final Value TRUTH = of(boolean.class);
    static final Value NUMBER = of(BigDecimal.class);

    /** What can be compared with what. */
    enum Kind {
        TEXT("a text"),
        NUMBER("a number"),
        DATE("a date"),
        TRUTH("true or false"),
        LIST("a list"),
        OUTCOME("an outcome, such as Status.MET"),
        FACT("a fact"),
        NOTHING("null"),
        UNKNOWN("something else");

        private final String said;

        Kind(String said) {
            this.said = said;
        }

        String said() {
            return said;
        }
    }

    static Value of(Class<?> type) {
        return new Value(kind(type), type, null, null);
    }

    static Value list(Class<?> type, Value item) {
        return new Value(Kind.LIST, type, item, null);
    }

    Value with(Words known) {
        return item == null ? new Value(kind, type, null, known) : new Value(kind, type, item.with(known), null);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether nothing is known against the two being compared. */
    boolean goesWith(Value other) {
        return kind == other.kind
                || kind == Kind.UNKNOWN
                || other.kind == Kind.UNKNOWN
                || kind == Kind.NOTHING
                || other.kind == Kind.NOTHING;
    }

    static Kind kind(Class<?> type) {
        if (type == String.class) {
            return Kind.TEXT;
        } else if (type == boolean.class || type == Boolean.class) {
            return Kind.TRUTH;
        } else if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class) {
            return Kind.NUMBER;
        } else if (type == LocalDate.class || type == ChronoLocalDate.class) {
            return Kind.DATE;
        } else if (Collection.class.isAssignableFrom(type)) {
            return Kind.LIST;
        } else if (type.isEnum()) {
            return Kind.OUTCOME;
        }
        return type.isRecord() || type.isInterface() ? Kind.FACT : Kind.UNKNOWN;
    }
}
