package jp.zairyu.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.RulesFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the search finds is what trying every combination finds; cut short, it says so. */
class SmallestSetsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int ENOUGH = 100_000;
    private static final int TOGETHER = 3;

    private static final RulesFolder FOLDER = RulesFolder.read(Path.of("rules"));
    private static final RulebookShelf SHELF = RulebookShelf.onDemand(FOLDER);

    static Stream<CaseBook.Filed> failed() {
        return CaseBook.of(FOLDER).stream().filter(filed -> Set.of(
                        "Pay below that of a Japanese person in the same work",
                        "The work matches the major but there is too little of it",
                        "At the address of the accounting office there is a restaurant",
                        "Two employers of 15 hours each exceed the limit together",
                        "A student without permission, whose stay is in force: the type will not change",
                        "A student washes dishes in amusement-premises")
                .contains(filed.goldenCase().name()));
    }

    @ParameterizedTest
    @MethodSource("failed")
    void the_search_finds_what_trying_everything_finds(CaseBook.Filed filed) {
        var screening = filed.screening();
        var trials = new Trials(SHELF, screening, TODAY, ENOUGH, false);
        var book = SHELF.ruleset().screening(screening).criteria();
        var start = trials.on(book.tree(), List.of(), trials.body(CaseRunner.body(filed.goldenCase())))
                .orElseThrow();
        var found = SmallestSets.of(trials, book.tree(), List.of(), start, book.met());
        var turning = found.sets().stream()
                .filter(set -> set.verdict().equals(book.met()))
                .map(set -> ids(set.changes()))
                .filter(set -> set.size() <= TOGETHER)
                .collect(Collectors.toSet());
        assertTrue(found.isComplete());
        assertEquals(byBruteForce(trials, start, book.met()), turning);
    }

    @Test
    void there_are_all_the_cases_asked_for() {
        assertEquals(6, failed().count());
    }

    @Test
    void a_search_that_ends_at_its_limit_says_so() {
        var filed = failed().findFirst().orElseThrow();
        var trials = new Trials(SHELF, filed.screening(), TODAY, 1, false); // the case itself
        var book = SHELF.ruleset().screening(filed.screening()).criteria();
        var start = trials.on(book.tree(), List.of(), trials.body(CaseRunner.body(filed.goldenCase())))
                .orElseThrow();
        assertFalse(SmallestSets.of(trials, book.tree(), List.of(), start, book.met())
                .isComplete());
        assertEquals(1, trials.done());
    }

    /** Every set of at most so many changes that turns the verdict, and of which no part can be left out. */
    private static Set<Set<Object>> byBruteForce(Trials trials, Tried start, String met) {
        var candidates = Candidates.of(start);
        var tree = SHELF.ruleset().screening(start.screened().law().criteria().screening());
        var minimal = new HashSet<Set<Object>>();
        for (var set : subsets(candidates)) {
            var changed = Candidates.made(start.body(), set);
            var turned = trials.on(tree.criteria().tree(), List.of(), changed)
                    .filter(tried -> tried.verdict().equals(met))
                    .isPresent();
            if (turned && minimal.stream().noneMatch(smaller -> ids(set).containsAll(smaller))) {
                minimal.add(ids(set));
            }
        }
        return minimal;
    }

    /** Smaller ones first; changes that exclude each other stand in none together. */
    private static List<List<Change>> subsets(List<Change> candidates) {
        List<List<Change>> all = new ArrayList<>();
        List<List<Change>> longest = List.of(List.of());
        for (var size = 1; size <= TOGETHER; size++) {
            var longer = new ArrayList<List<Change>>();
            for (var set : longest) {
                var from = set.isEmpty() ? 0 : candidates.indexOf(set.get(set.size() - 1)) + 1;
                candidates.subList(from, candidates.size()).stream()
                        .filter(next -> set.stream().noneMatch(next::excludes))
                        .forEach(next -> longer.add(
                                Stream.concat(set.stream(), Stream.of(next)).toList()));
            }
            all.addAll(longer);
            longest = longer;
        }
        return all;
    }

    private static Set<Object> ids(List<Change> changes) {
        return changes.stream().map(change -> change.id() + change.edits()).collect(Collectors.toSet());
    }
}
