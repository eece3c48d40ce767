package jp.zairyu.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.zairyu.drl.Condition.Pattern;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.drl.MatchedCriteria;

/** Of the rules of a module, those that changed, and those that these build on. */
final class KeptRules {
    private final List<DrlRule> all;
    private final Set<DrlRule> changed = new LinkedHashSet<>();
    private final Set<DrlRule> kept = new LinkedHashSet<>();

    KeptRules(List<DrlRule> all) {
        this.all = all;
    }

    /** A rule that derives a fact changes those that match it. */
    void change(DrlRule rule) {
        if (changed.add(rule) && derives(rule)) {
            all.stream()
                    .filter(other -> other.patterns().stream().anyMatch(pattern -> isDerivedBy(rule, pattern)))
                    .forEach(this::change);
        }
    }

    void addWhatTheyBuildOn() {
        var open = new ArrayList<>(changed);
        while (!open.isEmpty()) {
            var rule = open.remove(open.size() - 1);
            if (kept.add(rule)) {
                all.stream().filter(other -> buildsOn(rule, other)).forEach(open::add);
            }
        }
    }

    /** Whether one of them can match what is concluded on a criterion. */
    boolean matches(String criterion) {
        return kept.stream().anyMatch(rule -> matches(rule, criterion));
    }

    boolean has(DrlRule rule) {
        return kept.contains(rule);
    }

    Set<String> namesOfChanged() {
        return changed.stream().map(DrlRule::name).collect(Collectors.toSet());
    }

    private static boolean buildsOn(DrlRule rule, DrlRule other) {
        return derives(other)
                ? rule.patterns().stream().anyMatch(pattern -> isDerivedBy(other, pattern))
                : matches(rule, other.tag("criterion"));
    }

    private static boolean matches(DrlRule rule, String criterion) {
        return rule.patterns().stream()
                .filter(MatchedCriteria::isOfFindings)
                .anyMatch(pattern -> MatchedCriteria.of(pattern).test(criterion));
    }

    private static boolean derives(DrlRule rule) {
        return rule.tag("criterion") == null;
    }

    private static boolean isDerivedBy(DrlRule rule, Pattern pattern) {
        return pattern.type().equals(rule.tag("derives")) || rule.then().contains(pattern.type());
    }
}
