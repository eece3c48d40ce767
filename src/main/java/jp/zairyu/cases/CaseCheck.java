package jp.zairyu.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
        check.verdict(expected.verdict());
        check.mayChange(expected.verdictMayChange());
        check.missing(expected.missing(), expected.notMissing());
        check.each(expected.because(), "criterion", check::collectCriteria);
        check.each(expected.consequences(), "consequence", found -> answer.path("consequences")
                .forEach(found));
        check.each(expected.duties(), "duty", found -> answer.path("duties").forEach(found));
        check.each(expected.advice(), "advice", check::collectAdvice);
        check.noAdvice(orEmpty(expected.noAdvice()));
        orEmpty(expected.statuses()).forEach(check::status);
        return check.differences;
    }

    private void verdict(String expected) {
        if (expected != null && !answer.path("verdict").asText().equals(expected)) {
            differences.add("verdict is " + answer.path("verdict").asText() + ", expected " + expected);
        }
    }

    private void mayChange(Boolean expected) {
        var mayChange = answer.path("verdictMayChange").asBoolean(false);
        if (expected != null && expected != mayChange) {
            differences.add("verdictMayChange is " + mayChange);
        }
    }

    /** An eligibility answer is held against the expectation for each status in turn. */
    private void status(GoldenCase.OfStatus expected) {
        var found = Stream.of("statuses", "others")
                .flatMap(list -> StreamSupport.stream(answer.path(list).spliterator(), false))
                .filter(status -> id(status).equals(expected.id()))
                .findFirst();
        if (found.isEmpty()) {
            differences.add("there is no answer for the status " + expected.id());
            return;
        }
        var check = new CaseCheck(found.get());
        check.verdict(expected.verdict());
        check.missing(expected.missing(), expected.notMissing());
        check.each(expected.because(), "criterion", check::collectCriteria);
        check.layers(expected.layers() == null ? Map.of() : expected.layers());
        check.neighbours(orEmpty(expected.neighbours()));
        check.points(expected.points());
        check.differences.forEach(difference -> differences.add(expected.id() + ": " + difference));
    }

    private static String id(JsonNode status) {
        var code = status.path("status").asText();
        return status.has("designation")
                ? status.path("designation").asText()
                : status.has("subCategory")
                        ? code + "." + status.path("subCategory").asText()
                        : code;
    }

    private void layers(Map<String, String> expected) {
        expected.forEach((layer, status) -> {
            if (!answer.path("layers").path(layer).asText().equals(status)) {
                differences.add("layers are " + answer.path("layers") + ", expected " + layer + " " + status);
            }
        });
    }

    private void neighbours(List<String> expected) {
        var named = StreamSupport.stream(answer.path("neighbours").spliterator(), false)
                .map(CaseCheck::id)
                .toList();
        expected.stream()
                .filter(neighbour -> !named.contains(neighbour))
                .forEach(neighbour -> differences.add(neighbour + " is not named as a neighbour; named are " + named));
    }

    private void points(ObjectNode expected) {
        if (expected != null && !holds(expected, answer.path("points"))) {
            differences.add("points are " + answer.path("points") + ", expected " + expected);
        }
    }

    private void collectAdvice(Consumer<JsonNode> found) {
        answer.path("advice").forEach(section -> section.forEach(found));
    }

    private void noAdvice(List<String> unwanted) {
        collectAdvice(advice -> {
            if (unwanted.contains(advice.path("id").asText())) {
                differences.add(advice.path("id").asText() + " is advised");
            }
        });
    }

    private void missing(List<String> asked, List<String> notAsked) {
        var pointers = StreamSupport.stream(answer.path("missingFacts").spliterator(), false)
                .map(fact -> fact.path("pointer").asText())
                .toList();
        orEmpty(asked).stream()
                .filter(pointer -> !pointers.contains(pointer))
                .forEach(pointer -> differences.add(pointer + " is not asked for; asked are " + pointers));
        orEmpty(notAsked).stream()
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
