package jp.zairyu.mutation;

import java.util.Comparator;
import java.util.List;

/**
 * What a run came to.
 *
 * @param mutants how many changes were tried
 * @param survivors those that no case noticed, in the order of files and lines
 */
public record Survivors(int mutants, List<Survivor> survivors) {
    /**
     * A change that no case noticed.
     *
     * @param suggestion a case whose answer it changes, and what that would have to expect; null where no answer changes
     */
    public record Survivor(Mutant mutant, Suggestion suggestion) {}

    static Survivors of(List<Trial> trials) {
        var survivors = trials.stream()
                .filter(trial -> !trial.isNoticed())
                .map(trial -> new Survivor(trial.mutant(), trial.suggestion()))
                .sorted(Comparator.comparing((Survivor one) -> one.mutant().file())
                        .thenComparing(one -> one.mutant().line()))
                .toList();
        return new Survivors(trials.size(), survivors);
    }

    /** The share that survived, in percent. */
    public double percent() {
        return mutants == 0 ? 0 : 100.0 * survivors.size() / mutants;
    }
}
