package jp.zairyu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.Answer;
import jp.zairyu.explanation.Answer.CriterionAnswer;
import jp.zairyu.explanation.Answer.MissingFact;
import jp.zairyu.explanation.EligibilityAnswer;
import jp.zairyu.explanation.GuidanceAnswer;
import jp.zairyu.facts.stated.StatedFacts;

/** Screens facts made at random, and collects what must never be in an answer. */
final class GeneratedFacts {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final long SEED = 20261122;
    private static final double[] STATED = {0.3, 0.6, 0.8, 0.95};

    private final RulebookShelf shelf;
    private final Map<Long, StatedFacts> cases = new TreeMap<>();

    /** @param most how many cases */
    GeneratedFacts(RulebookShelf shelf, int most) {
        this.shelf = shelf;
        for (var i = 0; i < most; i++) {
            var seed = SEED + i;
            var generator = new FactsGenerator(shelf.ruleset().vocabulary(), seed, STATED[i % STATED.length]);
            cases.put(seed, generator.facts());
        }
    }

    /** What one tree of an answer came to. */
    private record Judged(boolean isOpen, List<MissingFact> missing, CriterionAnswer tree) {}

    /**
     * @param prefix of the ids of criteria to look at
     * @return what is wrong, each with the seed of a case that shows it
     */
    Map<String, Long> faults(String screening, String prefix) {
        var faults = new TreeMap<String, Long>();
        cases.forEach((seed, facts) -> judged(ScreeningService.screen(shelf, screening, AS_OF, facts, statuses()))
                .flatMap(judged -> faults(judged, prefix))
                .forEach(fault -> faults.putIfAbsent(fault, seed)));
        return faults;
    }

    private List<String> statuses() {
        return List.copyOf(shelf.ruleset().vocabulary().table("statuses").rows().keySet());
    }

    private static Stream<Judged> judged(Object answer) {
        if (answer instanceof EligibilityAnswer eligibility) {
            return eligibility.statuses().stream()
                    .map(status -> new Judged(
                            status.verdict().equals("MORE_FACTS_NEEDED"), status.missingFacts(), status.criteria()));
        } else if (answer instanceof GuidanceAnswer guidance) {
            return guidance.advice().values().stream()
                    .flatMap(List::stream)
                    .map(advice -> new Judged(
                            advice.status().equals("MORE_FACTS_NEEDED"), advice.missingFacts(), advice.criteria()));
        }
        var one = (Answer) answer;
        return Stream.of(new Judged(one.verdict().equals("MORE_FACTS_NEEDED"), one.missingFacts(), one.criteria()));
    }

    private static Stream<String> faults(Judged judged, String prefix) {
        var faults = new ArrayList<String>();
        var root = judged.tree().id();
        if (judged.isOpen() && judged.missing().isEmpty() && root.startsWith(prefix)) {
            faults.add(root + " asks for nothing");
        }
        leaves(judged.tree())
                .filter(leaf -> leaf.id().startsWith(prefix) && leaf.reason() != null)
                .forEach(leaf -> {
                    if (leaf.reason().en().startsWith("No rule covers")) {
                        faults.add(leaf.id() + " is concluded by no rule though its facts are there");
                    } else if (leaf.reason().en().startsWith("Rules conclude differently")) {
                        faults.add(leaf.id() + " is concluded differently by two rules");
                    }
                });
        return faults.stream();
    }

    private static Stream<CriterionAnswer> leaves(CriterionAnswer node) {
        return node.criteria() == null || node.criteria().isEmpty()
                ? Stream.of(node)
                : node.criteria().stream().flatMap(GeneratedFacts::leaves);
    }
}
