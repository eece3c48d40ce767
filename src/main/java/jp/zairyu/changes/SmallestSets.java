package jp.zairyu.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.zairyu.verdict.Judged;
import jp.zairyu.verdict.Status;
import jp.zairyu.verdict.Tree;
import jp.zairyu.verdict.Verdict;

/**
 * Searches the smallest sets of changes that turn a verdict: single ones, then two together, then three. A set that holds one
 * which turns it already is not looked at, so that of each set found no part can be left out.
 */
final class SmallestSets {
    private static final int MOST_TOGETHER = 4;
    private static final int MOST_SETS = 12;

    private final Trials trials;
    private final Tree tree;
    private final List<String> wanted;
    private final Tried start;
    private final String met;
    private final List<Change> candidates = new ArrayList<>();

    /** How near each change alone comes to turning it; less than nothing where it alters nothing by itself. */
    private final Map<Change, Double> nearness = new HashMap<>();

    private final List<Found> turning = new ArrayList<>();
    private final List<Found> doubtful = new ArrayList<>();
    private boolean isCutShort;

    /**
     * A set that leads to another verdict.
     *
     * @param verdict what the same rules say of the changed facts
     */
    record Found(List<Change> changes, String verdict) {
        boolean isWithin(Set<Change> others) {
            return others.containsAll(changes);
        }
    }

    /**
     * @param sets those that turn it; where none does, those that leave it to a person
     * @param isComplete whether every set of the changes named was looked at
     */
    record Outcome(List<Found> sets, boolean isComplete) {}

    private SmallestSets(Trials trials, Tree tree, List<String> wanted, Tried start, String met) {
        this.trials = trials;
        this.tree = tree;
        this.wanted = wanted;
        this.start = start;
        this.met = met;
    }

    /**
     * @param start the case as it stands
     * @param met the verdict to turn it into
     */
    static Outcome of(Trials trials, Tree tree, List<String> wanted, Tried start, String met) {
        return new SmallestSets(trials, tree, wanted, start, met).search();
    }

    private Outcome search() {
        candidates.addAll(Candidates.of(start));
        candidates.forEach(change -> look(List.of(change)));
        candidates.sort(Comparator.comparingDouble((Change change) -> -nearness.getOrDefault(change, 0.0)));
        for (var size = 2; size <= Math.min(MOST_TOGETHER, candidates.size()); size++) {
            combine(size, 0, new ArrayList<>());
        }
        var sets = turning.isEmpty() ? doubtful : turning;
        return new Outcome(List.copyOf(sets.subList(0, Math.min(MOST_SETS, sets.size()))), !isCutShort);
    }

    private void combine(int size, int from, List<Change> chosen) {
        if (chosen.size() == size) {
            look(chosen);
            return;
        }
        for (var i = from; i < candidates.size() && !isCutShort; i++) {
            var next = candidates.get(i);
            if (chosen.stream().noneMatch(next::excludes)) {
                var longer = new ArrayList<>(chosen);
                longer.add(next);
                combine(size, i + 1, longer);
            }
        }
    }

    private void look(List<Change> changes) {
        var set = new HashSet<>(changes);
        if (turning.stream().anyMatch(found -> found.isWithin(set))) {
            return;
        }
        if (trials.isOver()) {
            isCutShort = true;
            return;
        }
        trials.on(tree, wanted, Candidates.made(start.body(), changes)).ifPresent(tried -> judged(changes, set, tried));
    }

    private void judged(List<Change> changes, Set<Change> set, Tried tried) {
        if (changes.size() == 1) {
            var changesNothing = statuses(tried).equals(statuses(start));
            nearness.put(
                    changes.get(0),
                    changesNothing ? -1 : tried.screened().root().nearness());
        }
        var verdict = tried.verdict();
        if (verdict.equals(met)) {
            turning.add(new Found(List.copyOf(changes), verdict));
        } else if (verdict.equals(Verdict.NEEDS_REVIEW) && doubtful.stream().noneMatch(found -> found.isWithin(set))) {
            doubtful.add(new Found(List.copyOf(changes), verdict));
        }
    }

    private static List<Status> statuses(Tried tried) {
        return statuses(tried.screened().root()).toList();
    }

    private static Stream<Status> statuses(Judged judged) {
        return Stream.concat(Stream.of(judged.status()), judged.parts().stream().flatMap(SmallestSets::statuses));
    }
}
