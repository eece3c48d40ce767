package jp.zairyu;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.Answer;
import jp.zairyu.facts.FactsReader;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.verdict.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts made at random: whatever is stated, the rules neither break nor contradict each other nor leave a dead end. */
class GeneratedFactsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final long SEED = 20261122;
    private static final int MOST = 400;
    private static final double[] STATED = {0.3, 0.6, 0.8, 0.95};

    private static final RulebookShelf SHELF = RulebookShelf.open(RulesFolder.read(Path.of("rules")));
    private static final Map<Long, StatedFacts> CASES = cases();

    @ParameterizedTest
    @ValueSource(strings = {"engineer", "illegalwork"})
    void twoRulesNeverConcludeOneCriterionDifferently(String screening) {
        var contradictions = new TreeMap<String, Long>();
        forEachCase((seed, facts) -> outcomes(screening, facts).forEach((key, outcomes) -> {
            if (outcomes.stream().distinct().count() > 1) {
                contradictions.putIfAbsent(
                        key.replaceAll("\\d", "#")
                                + outcomes.stream().distinct().toList(),
                        seed);
            }
        }));
        assertTrue(contradictions.isEmpty(), () -> "contradictions, with the seed of a case each: " + contradictions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"engineer", "illegalwork"})
    void moreFactsNeededAlwaysSaysWhich(String screening) {
        var deadEnds = new TreeMap<String, Long>();
        forEachCase((seed, facts) -> {
            var answer = screen(screening, facts);
            if (answer.verdict().equals("MORE_FACTS_NEEDED")
                    && answer.missingFacts().isEmpty()) {
                deadEnds.put(answer.reasons().toString(), seed);
            }
        });
        assertTrue(deadEnds.isEmpty(), () -> "asks for nothing, with the seed of a case each: " + deadEnds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"engineer", "illegalwork"})
    void everyCriterionIsConcludedOnceItsFactsAreThere(String screening) {
        var gaps = new TreeMap<String, Long>();
        forEachCase((seed, facts) -> screen(screening, facts).reasons().stream()
                .filter(reason -> reason.text() != null && reason.text().en().startsWith("No rule covers"))
                .forEach(reason -> gaps.putIfAbsent(reason.criterion(), seed)));
        assertTrue(gaps.isEmpty(), () -> "no rule covers the facts, with the seed of a case each: " + gaps);
    }

    private static Answer screen(String screening, StatedFacts facts) {
        return (Answer) ScreeningService.screen(SHELF, screening, AS_OF, facts, List.of());
    }

    private interface Check {
        void check(long seed, StatedFacts facts);
    }

    private static void forEachCase(Check check) {
        CASES.forEach(check::check);
    }

    private static Map<Long, StatedFacts> cases() {
        var cases = new TreeMap<Long, StatedFacts>();
        for (var i = 0; i < MOST; i++) {
            cases.put(SEED + i, facts(SEED + i, STATED[i % STATED.length]));
        }
        return cases;
    }

    private static StatedFacts facts(long seed, double stated) {
        return new FactsGenerator(SHELF.ruleset().vocabulary(), seed, stated).facts();
    }

    private static Map<String, List<Status>> outcomes(String screening, StatedFacts stated) {
        var ruleset = SHELF.ruleset();
        var facts = FactsReader.read(ruleset, AS_OF, stated);
        var parameters = ruleset.parameters();
        var findings = SHELF.rulebook(screening).apply(facts, parameters.inForce(facts.dates()), List.of());
        var outcomes = new HashMap<String, List<Status>>();
        for (var finding : findings) {
            outcomes.merge(
                    finding.criterion() + " " + finding.item(),
                    List.of(finding.outcome()),
                    (one, other) -> java.util.stream.Stream.concat(one.stream(), other.stream())
                            .toList());
        }
        return outcomes;
    }
}
