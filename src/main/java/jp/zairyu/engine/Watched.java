package jp.zairyu.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.runtime.rule.RuleContext;

/**
 * What one evaluation found with variants watching: the originals conclude as ever, and what their variants would have
 * concluded in their place is noted beside it, unseen by other rules.
 */
public final class Watched extends Findings {
    /** @param found a finding or a derived fact */
    private record Noted(String rule, Object found) {}

    private final Map<String, String> originals;
    private final List<Noted> notes = new ArrayList<>();
    private final Map<String, List<Object>> byRule = new HashMap<>();

    /** @param originals the original of each variant, by name */
    Watched(Rulebook.Compiled module, Map<String, String> originals) {
        super(module);
        this.originals = originals;
    }

    @Override
    void take(RuleContext context, Object found) {
        var rule = context.getRule().getName();
        notes.add(new Noted(rule, found));
        byRule.computeIfAbsent(rule, name -> new ArrayList<>()).add(found);
        if (!originals.containsKey(rule)) {
            super.take(context, found);
        }
    }

    /** Whether a variant found the same as its original. */
    public boolean isSame(String variant) {
        var here = byRule.getOrDefault(variant, List.of());
        var there = byRule.getOrDefault(originals.get(variant), List.of());
        return here.equals(there)
                || here.size() == there.size() && Set.copyOf(here).equals(Set.copyOf(there));
    }

    /** The criteria, each with its word, that a variant or its original concluded; a derived fact is none. */
    public Set<String> concluded(String variant) {
        return Stream.of(variant, originals.get(variant))
                .flatMap(rule -> byRule.getOrDefault(rule, List.of()).stream())
                .filter(Finding.class::isInstance)
                .map(found -> ((Finding) found).criterion())
                .collect(Collectors.toSet());
    }

    /** What the module would find with a variant in its original's place, if no rule built on it. */
    public List<Finding> with(String variant) {
        var replaced = originals.get(variant);
        return notes.stream()
                .filter(note -> variant.equals(note.rule)
                        || !originals.containsKey(note.rule) && !Objects.equals(replaced, note.rule))
                .map(Noted::found)
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .toList();
    }
}
