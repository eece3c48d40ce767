package jp.zairyu.lint;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.Same;

/**
 * What a check found of rules that have not been read anew since, for checks that look at nothing beside these rules. Only what the
 * last folder held is kept.
 */
public final class FoundBefore {
    private Map<List<Same<DrlRule>>, List<Diagnostic>> last = Map.of();
    private Map<List<Same<DrlRule>>, List<Diagnostic>> now = new ConcurrentHashMap<>();

    /** What is found of some rules, worked out only where the last folder did not hold them all. */
    List<Diagnostic> of(List<DrlRule> rules, Function<List<DrlRule>, List<Diagnostic>> check) {
        var key = rules.stream().map(Same::new).toList();
        var found = last.get(key);
        if (found == null) {
            found = check.apply(rules);
        }
        now.put(key, found);
        return found;
    }

    /** Begins with another folder. */
    void turn() {
        last = now;
        now = new ConcurrentHashMap<>();
    }
}
