package jp.zairyu.impact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a change of the rules does to one question.
 *
 * @param place where the question comes from
 * @param name the case's title, or the line of a file of facts
 * @param verdicts verdicts that change
 * @param criteria criteria that stand differently
 */
public record Effect(String place, String name, List<Changed> verdicts, List<Criterion> criteria) {
    private static final String NOTHING = "nothing";

    /**
     * A verdict that changes.
     *
     * @param about empty for the whole case; else the status, consequence, duty or advice
     */
    public record Changed(String about, String before, String after) {
        /** Whether it is the verdict of the case or of a status, not what follows from it. */
        public boolean isMain() {
            return about.isEmpty() || about.startsWith(Outline.STATUS);
        }

        @Override
        public String toString() {
            return (about.isEmpty() ? "" : about + ": ") + before + " → " + after;
        }
    }

    /**
     * A criterion that stands differently.
     *
     * @param status {@code MET → NOT_MET}, or the status it keeps
     * @param how the values seen, the numbers and the rule, each with what it was where it changed
     */
    public record Criterion(String criterion, String status, List<String> how) {
        @Override
        public String toString() {
            return criterion + " " + status + (how.isEmpty() ? "" : ": " + String.join(", ", how));
        }
    }

    /** The verdicts that change or, where none does, what changes of what follows from them. */
    public List<Changed> mainVerdicts() {
        var main = verdicts.stream().filter(Changed::isMain).toList();
        return main.isEmpty() ? verdicts : main;
    }

    /** Whether the answers differ. */
    public boolean isAny() {
        return !verdicts.isEmpty() || !criteria.isEmpty();
    }

    static Effect of(Question question, Outline before, Outline after) {
        var verdicts = new ArrayList<Changed>();
        for (var about : union(before.verdicts(), after.verdicts())) {
            var old = before.verdicts().getOrDefault(about, NOTHING);
            var now = after.verdicts().getOrDefault(about, NOTHING);
            if (!old.equals(now)) {
                verdicts.add(new Changed(about, old, now));
            }
        }
        return new Effect(question.place(), question.name(), verdicts, criteria(before, after));
    }

    /** Where only one of the answers shows a tree at all, its verdict tells enough. */
    private static List<Criterion> criteria(Outline before, Outline after) {
        var changed = new LinkedHashSet<Criterion>();
        for (var about : before.leaves().keySet()) {
            var old = before.leaves().get(about);
            var now = after.leaves().getOrDefault(about, Map.of());
            if (!now.isEmpty()) {
                union(old, now).stream()
                        .filter(key -> !Objects.equals(old.get(key), now.get(key)))
                        .forEach(key -> changed.add(criterion(old.get(key), now.get(key))));
            }
        }
        return List.copyOf(changed);
    }

    private static Criterion criterion(Outline.Leaf old, Outline.Leaf now) {
        if (old == null || now == null) {
            var there = old == null ? now : old;
            return new Criterion(there.criterion(), there.status() + (old == null ? " (new)" : " (gone)"), List.of());
        }
        var how = new ArrayList<String>();
        for (var name : union(old.values(), now.values())) {
            how.add(name + " " + arrow(old.values().get(name), now.values().get(name)));
        }
        if (old.status().equals(now.status()) && !Objects.equals(old.rule(), now.rule())) {
            how.add("rule " + arrow(quoted(old.rule()), quoted(now.rule())));
        }
        return new Criterion(now.criterion(), arrow(old.status(), now.status()), how);
    }

    private static String quoted(String rule) {
        return rule == null ? null : "\"" + rule + "\"";
    }

    private static String arrow(String old, String now) {
        return Objects.equals(old, now)
                ? now
                : Objects.requireNonNullElse(old, NOTHING) + " → " + Objects.requireNonNullElse(now, NOTHING);
    }

    private static Set<String> union(Map<String, ?> before, Map<String, ?> after) {
        var keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys;
    }
}
