package jp.zairyu.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.zairyu.engine.Finding;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.engine.RunawayRulesException;
import jp.zairyu.engine.VariantFailsException;
import jp.zairyu.engine.VariantRulebook;
import jp.zairyu.engine.Watched;
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
    private final Map<String, Trial> trials = new LinkedHashMap<>();
    private final Map<String, RuleMutant> open = new LinkedHashMap<>();

    /** @param mutants of this module, some hundred at most */
    RuleTrials(RulebookShelf shelf, Cases cases, BuiltOn builtOn, List<RuleMutant> mutants) {
        this.shelf = shelf;
        this.module = shelf.ruleset().modules().get(mutants.get(0).module());
        this.cases = cases;
        this.builtOn = builtOn;
        mutants.forEach(mutant -> {
            trials.put(mutant.name(), new Trial(mutant.mutant()));
            open.put(mutant.name(), mutant);
        });
    }

    /** Cases that name the criterion first: they notice most, and what is noticed needs no further case. */
    List<Trial> run() {
        course(true);
        course(false);
        return List.copyOf(trials.values());
    }

    private void course(boolean isNamed) {
        var left = cases.near(module.name() + "/", one -> one.uses(module.name()));
        while (!open.isEmpty() && !left.isEmpty()) {
            left = on(left, compiled(), isNamed);
        }
    }

    private VariantRulebook compiled() {
        var loader = Thread.currentThread().getContextClassLoader();
        var rulebook = VariantRulebook.compile(
                module, open.values().stream().map(RuleMutant::variant).toList(), loader);
        rulebook.refused().forEach(this::notice);
        return rulebook;
    }

    private void notice(String name) {
        trials.get(name).notice();
        open.remove(name);
    }

    /** @return the cases not yet run, where a mutant fails in one; the others then go on without it */
    private List<Prepared> on(List<Prepared> all, VariantRulebook rulebook, boolean isNamed) {
        for (var i = 0; i < all.size() && !open.isEmpty(); i++) {
            try {
                on(all.get(i), rulebook, isNamed);
            } catch (VariantFailsException e) {
                var failing = e.variants().isEmpty() ? Set.copyOf(open.keySet()) : e.variants();
                failing.forEach(this::notice);
                return all.subList(i, all.size());
            }
        }
        return List.of();
    }

    private void on(Prepared prepared, VariantRulebook rulebook, boolean isNamed) {
        var before = prepared.before(module.name());
        var watched = rulebook.watch(prepared.facts(), prepared.inForce(), before, open::containsKey);
        for (var mutant : List.copyOf(open.values())) {
            if (!watched.isSame(mutant.name()) && isWorthIt(prepared, mutant, watched, isNamed)) {
                if (isBuiltOn(mutant, module.name())) {
                    applied(prepared, mutant, rulebook, before);
                } else {
                    answer(prepared, mutant, watched.with(mutant.name()));
                }
            }
        }
    }

    /** Rules that a mutant lets fire for ever are refused wherever they run: nobody needs a case for that. */
    private void applied(Prepared prepared, RuleMutant mutant, VariantRulebook rulebook, List<Finding> before) {
        try {
            answer(prepared, mutant, rulebook.apply(mutant.name(), prepared.facts(), prepared.inForce(), before));
        } catch (RunawayRulesException e) {
            notice(mutant.name());
        }
    }

    /** Whether the answer can differ, and has a fair chance to differ from what is expected. */
    private boolean isWorthIt(Prepared prepared, RuleMutant mutant, Watched watched, boolean isNamed) {
        var changed = watched.concluded(mutant.name());
        var isBuiltOn = prepared.modules().stream().anyMatch(one -> isBuiltOn(mutant, one.name()));
        var named = changed.stream().anyMatch(cases.expected(prepared)::contains);
        return named == isNamed
                && (isBuiltOn || changed.stream().anyMatch(cases.concluded(prepared)::contains))
                && trials.get(mutant.name()).isOpen();
    }

    private boolean isBuiltOn(RuleMutant mutant, String by) {
        var rules = shelf.rulebook(module.name()).rules();
        return builtOn.by(by, rules.get(mutant.variant().original()).criterion());
    }

    private void answer(Prepared prepared, RuleMutant mutant, List<Finding> instead) {
        var findings = prepared.anew(shelf, prepared.inForce(), Map.of(module.name(), instead), Set.of());
        var ruleset = shelf.ruleset();
        var trial = trials.get(mutant.name());
        trial.answered(
                prepared, () -> prepared.answer(ruleset), prepared.answer(ruleset, prepared.inForce(), findings));
        if (trial.isNoticed()) {
            open.remove(mutant.name());
        }
    }
}
