package jp.zairyu.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.zairyu.engine.Finding;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.engine.VariantRulebook;
import jp.zairyu.law.Module;

/**
 * Tries mutants of one module's rules, all in one compiled rulebook: the originals conclude, the mutants watch. Only where a
 * mutant would have concluded something else is the answer worked out with it in its original's place.
 */
final class RuleTrials {
    private final RulebookShelf shelf;
    private final Module module;
    private final Cases cases;
    private final BuiltOn builtOn;
    private final List<RuleMutant> mutants;
    private final List<Trial> trials = new ArrayList<>();

    /** @param mutants of this module, some hundred at most */
    RuleTrials(RulebookShelf shelf, Cases cases, BuiltOn builtOn, List<RuleMutant> mutants) {
        this.shelf = shelf;
        this.module = shelf.ruleset().modules().get(mutants.get(0).module());
        this.cases = cases;
        this.builtOn = builtOn;
        this.mutants = mutants;
        mutants.forEach(mutant -> trials.add(new Trial(mutant.mutant())));
    }

    List<Trial> run() {
        var loader = Thread.currentThread().getContextClassLoader();
        var variants = mutants.stream().map(RuleMutant::variant).toList();
        var rulebook = VariantRulebook.compile(module, variants, loader);
        var open = new HashSet<String>();
        for (var i = 0; i < mutants.size(); i++) {
            if (rulebook.refused().contains(mutants.get(i).name())) {
                trials.get(i).notice(); // it does not even load
            } else {
                open.add(mutants.get(i).name());
            }
        }
        for (var prepared : cases.near(module.name() + "/", one -> one.uses(module.name()))) {
            on(prepared, rulebook, open);
        }
        return trials;
    }

    private void on(Prepared prepared, VariantRulebook rulebook, Set<String> open) {
        if (open.isEmpty()) {
            return;
        }
        var before = prepared.before(module.name());
        var watched = rulebook.watch(prepared.facts(), prepared.inForce(), before, open::contains);
        for (var i = 0; i < mutants.size(); i++) {
            var name = mutants.get(i).name();
            if (open.contains(name) && !watched.isSame(name)) {
                var instead = isBuiltOn(mutants.get(i))
                        ? rulebook.apply(name, prepared.facts(), prepared.inForce(), before)
                        : watched.with(name);
                answer(prepared, trials.get(i), instead, isBuiltOn(mutants.get(i)));
                if (trials.get(i).isNoticed()) {
                    open.remove(name);
                }
            }
        }
    }

    private boolean isBuiltOn(RuleMutant mutant) {
        var rules = shelf.rulebook(module.name()).rules();
        return builtOn.includes(rules.get(mutant.variant().original()).criterion());
    }

    private void answer(Prepared prepared, Trial trial, List<Finding> instead, boolean isBuiltOn) {
        var findings = isBuiltOn
                ? prepared.anew(shelf, prepared.inForce(), Map.of(module.name(), instead), Set.of())
                : prepared.with(module.name(), instead);
        var ruleset = shelf.ruleset();
        trial.answered(
                prepared, () -> prepared.answer(ruleset), prepared.answer(ruleset, prepared.inForce(), findings));
    }
}
