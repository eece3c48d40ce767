package jp.zairyu.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The names with $ that are bound at a place of a rule. */
final class Scope {
    private final Map<String, Value> bound;

    Scope() {
        this(Map.of());
    }

    private Scope(Map<String, Value> bound) {
        this.bound = new HashMap<>(bound);
    }

    /** What is bound inside it is not known outside. */
    Scope inside() {
        return new Scope(bound);
    }

    Value of(String name) {
        return bound.get(name);
    }

    Set<String> names() {
        return bound.keySet();
    }

    void bind(String name, Value value) {
        bound.put(name, value);
    }

    /** Of two ways to match, what both bind is bound; what it is, only where both agree. */
    void bindWhatBothBind(Scope one, Scope other) {
        one.bound.forEach((name, value) -> {
            var otherwise = other.bound.get(name);
            if (otherwise != null && !bound.containsKey(name)) {
                bound.put(name, value.kind() == otherwise.kind() ? value.with(null) : Value.UNKNOWN);
            }
        });
    }
}
