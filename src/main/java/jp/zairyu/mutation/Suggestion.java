package jp.zairyu.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.zairyu.cases.CaseBook;

/**
 * A case whose answer a mutant changes, and what it would have to expect in order to notice.
 *
 * @param in the list of the expectation it belongs to: because, advice … ; null where no expectation can name it
 * @param status for eligibility, the status under which it belongs; else null
 * @param expect what to add; null where no expectation can name it
 */
public record Suggestion(CaseBook.Filed filed, String in, String status, JsonNode expect) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TELLING = List.of(
            "status",
            "points",
            "atMost",
            "saw",
            "rule",
            "citation",
            "numbers",
            "standing",
            "deadline",
            "details",
            "penalties");
    private static final Set<String> LAW = Set.of("numbers", "provisions");
    private static final Set<String> ENOUGH_OF_A_NUMBER = Set.of("key", "value", "from", "citation");
    private static final Set<String> PASSING = Set.of("decisionId", "ruleset");

    boolean isExact() {
        return expect != null;
    }

    /** @return null where the answers are the same */
    static Suggestion of(CaseBook.Filed filed, JsonNode before, JsonNode after) {
        if (isSame(before, after)) {
            return null;
        }
        return Stream.concat(statuses(filed, before, after), whole(filed, null, before, after))
                .findFirst()
                .orElse(new Suggestion(filed, null, null, null));
    }

    private static boolean isSame(JsonNode before, JsonNode after) {
        var one = ((ObjectNode) before).deepCopy().remove(PASSING);
        var other = ((ObjectNode) after).deepCopy().remove(PASSING);
        return one.equals(other);
    }

    private static Stream<Suggestion> statuses(CaseBook.Filed filed, JsonNode before, JsonNode after) {
        var changed = new HashMap<String, JsonNode>();
        each(after, "statuses").forEach(status -> changed.put(id(status), status));
        return each(before, "statuses")
                .filter(status -> changed.containsKey(id(status)))
                .flatMap(status -> whole(filed, id(status), status, changed.get(id(status))));
    }

    private static String id(JsonNode status) {
        return status.has("designation")
                ? status.path("designation").asText()
                : status.path("status").asText()
                        + (status.has("subCategory")
                                ? "." + status.path("subCategory").asText()
                                : "");
    }

    private static Stream<Suggestion> whole(CaseBook.Filed filed, String status, JsonNode before, JsonNode after) {
        return Stream.of(
                        differing("because", criteria(before), criteria(after)),
                        differing(
                                "points.items",
                                each(before.path("points"), "items").toList(),
                                each(after.path("points"), "items").toList()),
                        differing("advice", advice(before), advice(after)),
                        differing(
                                "duties",
                                each(before, "duties").toList(),
                                each(after, "duties").toList()),
                        differing(
                                "consequences",
                                each(before, "consequences").toList(),
                                each(after, "consequences").toList()),
                        comingOrGoing(before, after))
                .flatMap(found -> found)
                .map(found -> new Suggestion(filed, found.getKey(), status, found.getValue()));
    }

    /** Entries that come or go: facts asked for, and advice that nobody should get. */
    private static Stream<Map.Entry<String, JsonNode>> comingOrGoing(JsonNode before, JsonNode after) {
        return Stream.of(
                        gone("missing", pointers(before), pointers(after)),
                        gone("not-missing", pointers(after), pointers(before)),
                        gone("no-advice", ids(advice(after)), ids(advice(before))))
                .flatMap(found -> found);
    }

    private static Stream<Map.Entry<String, JsonNode>> gone(String list, List<JsonNode> here, List<JsonNode> there) {
        return here.stream().filter(word -> !there.contains(word)).map(word -> Map.entry(list, word));
    }

    private static List<JsonNode> pointers(JsonNode answer) {
        return each(answer, "missingFacts").map(fact -> fact.path("pointer")).toList();
    }

    private static List<JsonNode> ids(List<JsonNode> nodes) {
        return nodes.stream().map(node -> node.path("id")).toList();
    }

    private static Stream<Map.Entry<String, JsonNode>> differing(
            String list, List<JsonNode> before, List<JsonNode> after) {
        var changed = new HashMap<String, List<JsonNode>>();
        after.forEach(node -> changed.computeIfAbsent(named(node).toString(), key -> new ArrayList<>())
                .add(node));
        return before.stream()
                .map(node -> telling(node, changed.getOrDefault(named(node).toString(), List.of())))
                .filter(expect -> expect != null)
                .map(expect -> Map.<String, JsonNode>entry(list, expect));
    }

    /** What tells a part of the answer from all it has become; null where nothing does. */
    private static ObjectNode telling(JsonNode before, List<JsonNode> after) {
        var expect = named(before);
        if (before.has("status")) {
            expect.set("status", before.get("status"));
        }
        if (after.isEmpty()) {
            return expect;
        }
        for (var name : TELLING) {
            if (before.has(name)
                    && after.stream().noneMatch(node -> before.get(name).equals(node.get(name)))) {
                expect.set(name, LAW.contains(name) ? brief(before.get(name)) : before.get(name));
                return expect;
            }
        }
        return null;
    }

    private static JsonNode brief(JsonNode numbers) {
        var brief = JSON.arrayNode();
        numbers.forEach(number -> brief.add(((ObjectNode) number).deepCopy().retain(ENOUGH_OF_A_NUMBER)));
        return brief;
    }

    private static ObjectNode named(JsonNode node) {
        var named = JSON.objectNode();
        named.set("id", node.path("id"));
        if (node.has("item")) {
            named.set("item", node.get("item"));
        }
        return named;
    }

    private static List<JsonNode> criteria(JsonNode answer) {
        var found = new ArrayList<JsonNode>();
        collect(answer.path("criteria"), found);
        return found;
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (node.has("id")) {
            found.add(node);
        }
        node.path("criteria").forEach(child -> collect(child, found));
    }

    private static List<JsonNode> advice(JsonNode answer) {
        var found = new ArrayList<JsonNode>();
        answer.path("advice").forEach(section -> section.forEach(found::add));
        return found;
    }

    private static Stream<JsonNode> each(JsonNode node, String list) {
        return StreamSupport.stream(node.path(list).spliterator(), false);
    }
}
