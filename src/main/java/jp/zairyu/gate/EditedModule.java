package jp.zairyu.gate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.zairyu.engine.Finding;
import jp.zairyu.engine.Rulebook;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.law.InForce;

/**
 * A module in which some rules changed, cut down to these and to the rules of it that they build on, as it was and as it is.
 *
 * @param buildsOnOthers whether the changed rules look at anything that other modules conclude
 */
record EditedModule(Small before, Small now, boolean buildsOnOthers) {
    /**
     * One side of the edit.
     *
     * @param rulebook the rules kept
     * @param changed names of those that the other side has not, or has otherwise
     */
    private record Small(Rulebook rulebook, Set<String> changed) {
        static Small of(RulesText side, KeptRules kept) {
            return new Small(Rulebook.of(side.only(kept)), kept.namesOfChanged());
        }

        /** What the changed rules conclude. */
        List<Finding> concluded(CaseFacts facts, InForce law, List<Finding> found) {
            return changed.isEmpty()
                    ? List.of()
                    : rulebook.apply(facts, law, found).stream()
                            .filter(finding -> changed.contains(finding.rule().name()))
                            .toList();
        }
    }

    /**
     * @param others criteria that the modules before this one conclude
     * @return nothing where more changed than single rules: a header, or the order of rules
     */
    static Optional<EditedModule> of(RulesText before, RulesText now, Collection<String> others) {
        if (!before.heads().equals(now.heads()) || !before.common(now).equals(now.common(before))) {
            return Optional.empty();
        }
        var kept = List.of(before.kept(now), now.kept(before));
        var buildsOnOthers =
                others.stream().anyMatch(criterion -> kept.stream().anyMatch(rules -> rules.matches(criterion)));
        return Optional.of(new EditedModule(Small.of(before, kept.get(0)), Small.of(now, kept.get(1)), buildsOnOthers));
    }

    /** Whether the changed rules conclude the same on a case as they did. */
    boolean concludesAsBefore(CaseFacts facts, InForce law, List<Finding> found) {
        return before.concluded(facts, law, found).equals(now.concluded(facts, law, found));
    }
}
