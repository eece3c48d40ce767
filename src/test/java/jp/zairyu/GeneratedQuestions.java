package jp.zairyu;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.Answer;
import jp.zairyu.explanation.Answer.MissingFact;
import jp.zairyu.explanation.EligibilityAnswer;
import jp.zairyu.request.BadRequest;
import jp.zairyu.request.RequestReader;
import jp.zairyu.request.ScreeningRequest;

/** Asks about facts with gaps made at random, answers the questions at random, and collects what no question may do. */
final class GeneratedQuestions {
    private static final String OPEN = "MORE_FACTS_NEEDED";
    private static final String COMPLETE = "Complete";
    private static final int MOST_ROUNDS = 10;
    private static final int TRIES = 60;

    /** Facts that open no question: stating one does not answer what is asked, it asks something else or contradicts what decided. */
    private static final List<String> ANOTHER_CASE = List.of(
            "/filing/filedOn", // selects the law of another day (decision 5)
            "/filing/acceptedOn", // so does this
            "/startsOn", // whether this job is judged at all on this day
            "/endsOn", // so does this
            "/onlyForHours", // so does this
            "/duties/0/share", // of the only duty: says that there are others, which are not stated
            "/assessedNature", // overrules the table of duties, which has decided
            "/member"); // contradicts the status that is stated of the same relative, or is asked for beside it

    private final RulebookShelf shelf;
    private final String screening;
    private final PartialFacts partial;
    private final Map<String, Long> faults = new TreeMap<>();
    private int openCases;
    private int fillings;

    /** @param cases from which facts are made */
    GeneratedQuestions(RulebookShelf shelf, String screening, List<CaseBook.Filed> cases) {
        this.shelf = shelf;
        this.screening = screening;
        this.partial = new PartialFacts(shelf.ruleset().vocabulary(), cases);
    }

    /** What one tree came to. */
    private record Outcome(String verdict, List<MissingFact> missing) {
        boolean isOpen() {
            return verdict.equals(OPEN);
        }

        boolean asksFor(String pointer) {
            return missing.stream()
                    .flatMap(fact -> Stream.concat(
                            Stream.of(fact.pointer()), fact.instead() == null ? Stream.of() : fact.instead().stream()))
                    .anyMatch(asked -> asked.equals(pointer)
                            || pointer.startsWith(asked + "/")
                            || asked.startsWith(pointer + "/"));
        }
    }

    /**
     * @param first the first seed; each further case has the next
     * @param most how many cases
     * @param gaps how many facts that nobody asks for are stated, for each case
     * @return what is wrong, each with the seed of a case that shows it
     */
    Map<String, Long> faults(long first, int most, int gaps) {
        for (var seed = first; seed < first + most; seed++) {
            ask(seed, gaps);
        }
        return faults;
    }

    @Override
    public String toString() {
        return openCases + " open cases of " + screening + ", " + fillings + " facts stated that nobody asked for";
    }

    private void ask(long seed, int gaps) {
        var random = new Random(seed);
        var body = partial.body(random);
        var outcomes = outcomes(body).orElse(Map.of());
        for (var tree : outcomes.keySet()) {
            if (outcomes.get(tree).isOpen()) {
                openCases++;
                stateUnasked(seed, tree, body, outcomes.get(tree), gaps, random);
                answerAll(seed, tree, body, outcomes.get(tree), random);
            }
        }
    }

    /** Answering what is not listed never changes the verdict. */
    private void stateUnasked(long seed, String tree, ObjectNode body, Outcome outcome, int most, Random random) {
        var stated =
                body.path("facts").properties().stream().map(Map.Entry::getKey).toList();
        var gaps = PartialFacts.gaps(body).stream()
                .filter(gap -> !outcome.asksFor(gap) && !asksAnother(gap))
                .filter(gap -> stated.contains(gap.split("/")[2]) || random.nextInt(5) == 0)
                .toList();
        for (var i = 0; i < most && !gaps.isEmpty(); i++) {
            var gap = gaps.get(random.nextInt(gaps.size()));
            var value = partial.value(gap, random);
            fillings++;
            if (turns(tree, body, gap, value)) {
                fault(tree + ": " + gap.replaceAll("/\\d+", "/*") + " is not asked for and turns the verdict", seed);
            }
        }
    }

    private static boolean asksAnother(String pointer) {
        return ANOTHER_CASE.stream().anyMatch(pointer::contains);
    }

    private boolean turns(String tree, ObjectNode body, String pointer, JsonNode value) {
        return outcomes(PartialFacts.with(body, pointer, value))
                .map(filled -> filled.get(tree))
                .filter(filled -> !filled.isOpen())
                .isPresent();
    }

    /** Answering all that is listed, again and again, comes to an end; what is asked then could not have been asked before. */
    private void answerAll(long seed, String tree, ObjectNode start, Outcome first, Random random) {
        var body = start;
        var outcome = first;
        var answered = new HashSet<String>();
        for (var round = 0; outcome.isOpen(); round++) {
            if (round == MOST_ROUNDS) {
                fault(tree + ": questions do not come to an end", seed);
                return;
            }
            var answers = answers(seed, tree, body, outcome, answered, random);
            if (answers.isEmpty()) {
                return;
            }
            var before = body;
            for (var answer : answers.entrySet()) {
                body = PartialFacts.with(body, answer.getKey(), answer.getValue());
            }
            var next = outcomes(body).orElseThrow().get(tree);
            if (next == null) {
                return;
            }
            newlyAsked(seed, tree, before, outcome, next, random);
            outcome = next;
        }
    }

    /** An answer to each question, such that they can all be true; a question that what is stated leaves no answer to has none. */
    private Map<String, JsonNode> answers(
            long seed, String tree, ObjectNode start, Outcome outcome, Set<String> answered, Random random) {
        var answers = new LinkedHashMap<String, JsonNode>();
        var body = start;
        for (var fact : outcome.missing()) {
            if (answered.contains(fact.pointer())) {
                fault(tree + ": " + fact.pointer() + " is asked for again", seed);

                return Map.of();
            }
            for (var i = 0; i < TRIES && !answers.containsKey(fact.pointer()); i++) {
                var value = answer(fact.pointer(), random);
                var filled = PartialFacts.with(body, fact.pointer(), value);
                if (!saysNothing(fact.pointer(), value) && isLetIn(filled)) {
                    body = filled;
                    answers.put(fact.pointer(), value);
                }
            }
        }
        outcome.missing().stream()
                .map(MissingFact::pointer)
                .filter(pointer -> !answers.containsKey(pointer) && !isAnswerable(start, pointer, random))
                .forEach(pointer -> {
                    fault(tree + ": " + pointer + " is asked for, and no answer is let in", seed);
                });
        answered.addAll(answers.keySet());
        return answers;
    }

    /** Whether some answer is let in where nothing else is answered. */
    private boolean isAnswerable(ObjectNode body, String pointer, Random random) {
        return IntStream.range(0, TRIES)
                .mapToObj(i -> answer(pointer, random))
                .anyMatch(value -> isLetIn(PartialFacts.with(body, pointer, value)));
    }

    /** A list is always told in full. */
    private JsonNode answer(String pointer, Random random) {
        return pointer.endsWith(COMPLETE) ? BooleanNode.TRUE : partial.value(pointer, random);
    }

    /** A list of duties, hours or jobs that holds nothing leaves the question open, and so do jobs that are not to be judged. */
    private static boolean saysNothing(String pointer, JsonNode value) {
        return value.isArray()
                && pointer.matches(".*/(duties|log|jobs)")
                && (value.isEmpty() || value.get(0).has("onlyForHours"));
    }

    private boolean isLetIn(ObjectNode body) {
        return request(body).isPresent();
    }

    private void newlyAsked(long seed, String tree, ObjectNode before, Outcome was, Outcome is, Random random) {
        for (var fact : is.missing()) {
            var pointer = fact.pointer();
            if (!was.asksFor(pointer)
                    && PartialFacts.gaps(before).contains(pointer)
                    && !asksAnother(pointer)
                    && turns(tree, before, pointer, partial.value(pointer, random))) {
                fault(tree + ": " + pointer + " is asked for late", seed);
            }
        }
    }

    private void fault(String fault, long seed) {
        faults.putIfAbsent(fault, seed);
    }

    /** What a body comes to, by tree; nothing where the door refuses it. */
    private Optional<Map<String, Outcome>> outcomes(ObjectNode body) {
        return request(body)
                .map(request -> outcomes(
                        ScreeningService.screen(shelf, screening, request.asOf(), request.facts(), request.wanted())));
    }

    private Optional<ScreeningRequest> request(ObjectNode body) {
        try {
            var bytes = body.toString().getBytes(StandardCharsets.UTF_8);
            return Optional.of(RequestReader.read(bytes, shelf.ruleset(), screening));
        } catch (BadRequest e) {
            return Optional.empty();
        }
    }

    private static Map<String, Outcome> outcomes(Object answer) {
        var outcomes = new HashMap<String, Outcome>();
        if (answer instanceof EligibilityAnswer eligibility) {
            eligibility
                    .statuses()
                    .forEach(status ->
                            outcomes.put(status.criteria().id(), new Outcome(status.verdict(), status.missingFacts())));
        } else if (answer instanceof Answer one) {
            outcomes.put(one.criteria().id(), new Outcome(one.verdict(), one.missingFacts()));
        }
        return outcomes;
    }

    /** All that is wrong, for reading. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        faults.forEach((fault, seed) -> lines.add(fault + " (seed " + seed + ")"));
        return lines;
    }
}
