package jp.zairyu.impact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What matters of an answer when it is held against another.
 *
 * @param verdicts the verdict, by what it is about: empty for the whole case, else a status, consequence, duty or advice
 * @param leaves the criteria that rules conclude, by what they belong to and then by id and item
 */
record Outline(Map<String, String> verdicts, Map<String, Map<String, Leaf>> leaves) {
    /**
     * One criterion as it stands in an answer.
     *
     * @param rule the rule that concluded it; null where none did
     * @param values what the rule saw, and the numbers it compared with and did not record
     */
    record Leaf(String criterion, String status, String rule, Map<String, String> values) {}

    static final String STATUS = "status ";

    static Outline of(JsonNode answer) {
        var outline = new Outline(new LinkedHashMap<>(), new LinkedHashMap<>());
        outline.part("", answer, "verdict");
        answer.path("statuses").forEach(status -> outline.part(STATUS + status(status), status, "verdict"));
        answer.path("others").forEach(status -> outline.part(STATUS + status(status), status, "verdict"));
        answer.path("consequences").forEach(one -> outline.part(named(one), one, "status"));
        answer.path("duties").forEach(one -> outline.part(named(one), one, "status"));
        answer.path("advice").forEach(section -> section.forEach(one -> outline.part(named(one), one, "status")));
        return outline;
    }

    private static String status(JsonNode status) {
        return status.has("designation")
                ? status.path("designation").asText()
                : status.path("status").asText()
                        + (status.has("subCategory")
                                ? "." + status.path("subCategory").asText()
                                : "");
    }

    private static String named(JsonNode one) {
        return one.path("id").asText()
                + (one.has("item") ? " " + one.path("item").asText() : "");
    }

    private void part(String about, JsonNode part, String word) {
        if (part.has(word)) {
            verdicts.put(about, word(part, word));
        }
        for (var tree : new String[] {"criteria", "due", "kept"}) {
            leaves(about, part.path(tree));
        }
    }

    private static String word(JsonNode part, String word) {
        return part.path(word).asText()
                + (part.path("verdictMayChange").asBoolean() ? " (may yet change)" : "")
                + (part.has("deadline") ? ", deadline " + part.path("deadline").asText() : "");
    }

    private void leaves(String about, JsonNode node) {
        if (node.has("id") && node.path("criteria").isEmpty()) {
            leaves.computeIfAbsent(about, part -> new LinkedHashMap<>()).put(named(node), leaf(node));
        }
        node.path("criteria").forEach(part -> leaves(about, part));
    }

    private static Leaf leaf(JsonNode node) {
        var values = new LinkedHashMap<String, String>();
        node.path("saw").fields().forEachRemaining(value -> values.put(value.getKey(), plain(value.getValue())));
        var saw = List.copyOf(values.values());
        for (var number : node.path("numbers")) {
            var value = plain(number.path("value"));
            if (!saw.contains(value)) {
                values.put(number.path("key").asText(), value);
            }
        }
        var rule = node.has("rule") ? node.path("rule").asText() : null;
        return new Leaf(node.path("id").asText(), node.path("status").asText(), rule, values);
    }

    private static String plain(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().stripTrailingZeros().toPlainString();
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
