package jp.zairyu.mutation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.engine.Finding;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.Amended;
import jp.zairyu.law.InForce;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.RulesetException;

/** Tries mutants of citations, criteria and parameters. The compiled rules stay as they are. */
final class DataTrials {
    private final RulebookShelf shelf;
    private final Cases cases;
    private final Amended amended;

    DataTrials(RulebookShelf shelf, Cases cases, Amended amended) {
        this.shelf = shelf;
        this.cases = cases;
        this.amended = amended;
    }

    Trial citation(CitationMutant mutant) {
        var trial = new Trial(mutant.mutant());
        var module = mutant.module();
        for (var prepared : cases.near(
                module + "/",
                one -> one.uses(module) && mutant.concerns(one.found().get(module)))) {
            var findings = prepared.with(module, mutant.in(prepared.found().get(module)));
            answered(trial, prepared, shelf.ruleset(), findings);
            if (!trial.isOpen()) {
                break;
            }
        }
        return trial;
    }

    Trial criteria(DataMutant mutant) {
        return trial(mutant, (trial, changed) -> {
            for (var prepared : cases.near(mutant.mutant().file(), one -> isShown(mutant, one), mutant.concerned())) {
                answered(trial, prepared, changed, prepared.found());
                if (!trial.isOpen()) {
                    return;
                }
            }
        });
    }

    private boolean isShown(DataMutant mutant, Prepared prepared) {
        return cases.criteria(prepared).stream()
                .anyMatch(id -> mutant.concerned().contains(id));
    }

    Trial parameter(DataMutant mutant) {
        var key = mutant.mutant().within();
        var naming = shelf.rulebooks().entrySet().stream()
                .filter(rulebook -> rulebook.getValue().names(key))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return trial(mutant, (trial, changed) -> {
            for (var prepared : inOrder(key, naming)) {
                var law = changed.parameters().inForce(prepared.facts().dates());
                if (!law.equals(prepared.inForce()) || prepared.shown().contains(key)) {
                    parameter(trial, prepared, changed, law, naming);
                }
                if (!trial.isOpen()) {
                    return;
                }
            }
        });
    }

    private void parameter(Trial trial, Prepared prepared, Ruleset changed, InForce law, Set<String> naming) {
        var key = trial.mutant().within();
        var findings = prepared.anew(shelf, law, Map.of(), naming);
        if (prepared.shown().contains(key) || isProvision(key) || !findings.equals(prepared.found())) {
            trial.answered(prepared, () -> prepared.answer(shelf.ruleset()), prepared.answer(changed, law, findings));
        }
    }

    /** Those that expect the number first, then those whose answer shows it. */
    private List<Prepared> inOrder(String key, Set<String> naming) {
        var cases = this.cases.near("parameters/", one -> isOfUse(key, naming, one), Set.of(key));
        return Stream.of(
                        cases.stream().filter(one -> one.shown().contains(key)),
                        cases.stream().filter(one -> !one.shown().contains(key)))
                .flatMap(some -> some)
                .toList();
    }

    private boolean isOfUse(String key, Set<String> naming, Prepared prepared) {
        return prepared.shown().contains(key)
                || isProvision(key)
                || prepared.modules().stream().anyMatch(module -> naming.contains(module.name()));
    }

    private boolean isProvision(String key) {
        return shelf.ruleset().parameters().provisions().containsKey(key);
    }

    @FunctionalInterface
    private interface Course {
        void run(Trial trial, Ruleset changed);
    }

    private Trial trial(DataMutant mutant, Course course) {
        var trial = new Trial(mutant.mutant());
        try {
            course.run(trial, amended.with(mutant.mutant().file(), mutant.text()));
        } catch (RulesetException e) {
            trial.notice(); // it does not even load
        }
        return trial;
    }

    private void answered(Trial trial, Prepared prepared, Ruleset ruleset, Map<String, List<Finding>> findings) {
        trial.answered(
                prepared,
                () -> prepared.answer(shelf.ruleset()),
                prepared.answer(ruleset, prepared.inForce(), findings));
    }
}
