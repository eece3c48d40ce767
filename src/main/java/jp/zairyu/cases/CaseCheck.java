package jp.zairyu.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** Holds an answer, as JSON, against what a case expects. */
public final class CaseCheck {
    private static final List<String> NAMES = List.of("id", "item");

    private final JsonNode answer;
    private final List<String> differences = new ArrayList<>();

    private CaseCheck(JsonNode answer) {
        this.answer = answer;
    }

    /** @return what differs, in an analyst's words; empty where the answer is as expected */
    public static List<String> differences(GoldenCase.Expectation expected, JsonNode answer) {
        var check = new CaseCheck(answer);
        check.verdict(expected);
        check.missing(expected);
        check.each(expected.because(), "criterion", check::collectCriteria);
        check.each(expected.consequences(), "consequence", found -> answer.path("consequences")
                .forEach(found));
        check.each(expected.duties(), "duty", found -> answer.path("duties").forEach(found));
        return check.differences;
    }

    private void verdict(GoldenCase.Expectation expected) {
        if (!answer.path("verdict").asText().equals(expected.verdict())) {
            differences.add("verdict is " + answer.path("verdict").asText() + ", expected " + expected.verdict());
        }
        var mayChange = answer.path("verdictMayChange").asBoolean(false);
        if (expected.verdictMayChange() != null && expected.verdictMayChange() != mayChange) {
            differences.add("verdictMayChange is " + mayChange);
        }
    }

    private void missing(GoldenCase.Expectation expected) {
        var pointers = StreamSupport.stream(answer.path("missingFacts").spliterator(), false)
                .map(fact -> fact.path("pointer").asText())
                .toList();
        orEmpty(expected.missing()).stream()
                .filter(pointer -> !pointers.contains(pointer))
                .forEach(pointer -> differences.add(pointer + " is not asked for; asked are " + pointers));
        orEmpty(expected.notMissing()).stream()
                .filter(pointers::contains)
                .forEach(pointer -> differences.add(pointer + " is asked for"));
    }

    private void each(List<ObjectNode> expected, String what, Consumer<Consumer<JsonNode>> candidates) {
        for (var wanted : orEmpty(expected)) {
            var found = new ArrayList<JsonNode>();
            candidates.accept(candidate -> {
                if (isNamed(wanted, candidate)) {
                    found.add(candidate);
                }
            });
            if (found.isEmpty()) {
                differences.add("there is no " + what + " " + wanted.path("id").asText());
            } else if (found.stream().noneMatch(candidate -> holds(wanted, candidate))) {
                differences.add(what + " " + wanted + " is " + brief(found.get(0)));
            }
        }
    }

    private void collectCriteria(Consumer<JsonNode> found) {
        collect(answer.path("criteria"), found);
    }

    private static void collect(JsonNode node, Consumer<JsonNode> found) {
        found.accept(node);
        node.path("criteria").forEach(child -> collect(child, found));
    }

    private static boolean isNamed(ObjectNode wanted, JsonNode candidate) {
        return NAMES.stream()
                .allMatch(name -> !wanted.has(name) || wanted.get(name).equals(candidate.get(name)));
    }

    /** Everything wanted is there, with the same value; a citation may be given by its text alone. */
    private static boolean holds(JsonNode wanted, JsonNode actual) {
        if (wanted.isObject()) {
            return StreamSupport.stream(((Iterable<String>) wanted::fieldNames).spliterator(), false)
                    .allMatch(name -> actual.has(name) && holds(wanted.get(name), actual.get(name)));
        }
        if (wanted.isArray()) {
            return StreamSupport.stream(wanted.spliterator(), false)
                    .allMatch(entry -> StreamSupport.stream(actual.spliterator(), false)
                            .anyMatch(candidate -> holds(entry, candidate)));
        }
        if (actual.isObject()) {
            return holds(wanted, actual.path("text"));
        }
        return wanted.isNumber() && actual.isNumber()
                ? wanted.decimalValue().compareTo(actual.decimalValue()) == 0
                : wanted.asText().equals(actual.asText());
    }

    private static String brief(JsonNode found) {
        var brief = ((ObjectNode) found).deepCopy();
        brief.remove(List.of("criteria", "label", "reason", "layer", "due", "kept"));
        return brief.toString();
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
