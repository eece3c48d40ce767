package jp.zairyu.gate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.zairyu.engine.Finding;
import jp.zairyu.engine.Rulebook;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.law.InForce;
import jp.zairyu.law.Module;

/**
 * A module in which some rules changed, or numbers that they look at, cut down to these and to the rules of it that they build
 * on, as it was and as it is.
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
     * @param numbers keys of the numbers and provisions that changed
     * @return nothing where more changed than single rules: a header, or the order of rules
     */
    static Optional<EditedModule> of(RulesText before, RulesText now, Collection<String> others, Set<String> numbers) {
        if (!before.heads().equals(now.heads()) || !before.common(now).equals(now.common(before))) {
            return Optional.empty();
        }
        var kept = List.of(before.kept(now, numbers), now.kept(before, numbers));
        var buildsOnOthers =
                others.stream().anyMatch(criterion -> kept.stream().anyMatch(rules -> rules.matches(criterion)));
        return Optional.of(of(before.only(kept.get(0)), now.only(kept.get(1)), kept, buildsOnOthers));
    }

    private static EditedModule of(Module before, Module now, List<KeptRules> kept, boolean buildsOnOthers) {
        var rulebook = Rulebook.of(before);
        return new EditedModule(
                new Small(rulebook, kept.get(0).namesOfChanged()),
                new Small(
                        before.equals(now) ? rulebook : Rulebook.of(now),
                        kept.get(1).namesOfChanged()),
                buildsOnOthers);
    }

    /**
     * Whether the changed rules conclude the same on a case as they did.
     *
     * @param earlier the law in force for it before the edit
     * @param law the same after it
     */
    boolean concludesAsBefore(CaseFacts facts, InForce earlier, InForce law, List<Finding> found) {
        return before.concluded(facts, earlier, found).equals(now.concluded(facts, law, found));
    }
}
