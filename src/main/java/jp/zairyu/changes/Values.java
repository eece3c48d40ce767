package jp.zairyu.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.zairyu.facts.FactPath;
import jp.zairyu.law.InForce;
import jp.zairyu.law.Parameter;

/** What stands behind a path in {@code changes.yaml} → values for one case. */
final class Values {
    private static final String FACT = "fact";
    private static final String NUMBER = "number";
    private static final String DAY = "day";
    private static final String LAST_DAY = "last-day";
    private static final String SHORTFALL = "shortfall";
    private static final String TRIM = "trim";
    private static final String BANDS = "bands";
    private static final String RECORDED = "recorded";

    private final Tried tried;
    private final FoundValues found;

    Values(Tried tried) {
        this.tried = tried;
        this.found = new FoundValues(tried);
    }

    /**
     * @param on the day on which time brings it; null where time does not
     * @param words further values for the sentence
     */
    record Value(JsonNode json, LocalDate on, Map<String, Object> words) {
        static Value of(JsonNode json) {
            return new Value(json, null, Map.of());
        }
    }

    /**
     * @param written a value, or a list of them to choose from; lists that are values stand in a list of their own
     * @param stated what is stated now
     * @param item the number that {@code *} stands for
     */
    List<Value> of(JsonNode written, JsonNode stated, String item) {
        var values = new ArrayList<Value>();
        if (written instanceof ArrayNode choices) {
            choices.forEach(choice -> add(choice, stated, item, values));
        } else {
            add(written, stated, item, values);
        }
        return values;
    }

    private void add(JsonNode written, JsonNode stated, String item, List<Value> into) {
        if (written.has(BANDS)) {
            into.addAll(found.higherBands(written, stated));
            return;
        }
        var value = value(written, stated, item);
        if (value != null) {
            into.add(value);
        }
    }

    private Value value(JsonNode written, JsonNode stated, String item) {
        if (written.has(SHORTFALL)) {
            return found.shortfall(written, stated, item);
        } else if (written.has(TRIM)) {
            return found.trimmed(written, stated);
        }
        var json = resolved(written, item);
        return json == null ? null : Value.of(json);
    }

    /** Null where a fact is not stated, or a number not in force. */
    private JsonNode resolved(JsonNode written, String item) {
        if (written.has(FACT)) {
            var fact = tried.body().at("/facts" + written.get(FACT).asText().replace("/*", "/" + item));
            return fact.isMissingNode() ? null : fact;
        } else if (written.has(NUMBER)) {
            return number(written.get(NUMBER).asText());
        } else if (written.has(RECORDED)) {
            return found.recorded(written, item);
        } else if (written.has(LAST_DAY)) {
            return lastDay(written.get(LAST_DAY).asText());
        } else if (written.has(DAY)) {
            return new TextNode(tried.asOf().toString());
        } else if (written instanceof ObjectNode object) {
            return object(object, item);
        }
        return written;
    }

    private JsonNode object(ObjectNode written, String item) {
        var object = JsonNodeFactory.instance.objectNode();
        for (var entry : written.properties()) {
            var value = resolved(entry.getValue(), item);
            if (value != null) {
                object.set(entry.getKey(), value);
            }
        }
        return object;
    }

    /** Null where a provision goes on without end. */
    private JsonNode lastDay(String provision) {
        var dated = tried.screened().ruleset().parameters().provisions().get(provision);
        var last = dated.lastDayOf(dated.values().get(dated.values().size() - 1));
        return last == null ? null : new TextNode(last.toString());
    }

    /** The day that a change has to be made by; null where a fact that it goes by is not stated. */
    LocalDate by(JsonNode written, String item) {
        var day = resolved(written, item);
        return day == null ? null : LocalDate.parse(day.asText());
    }

    private JsonNode number(String key) {
        return law(key) == null ? null : DecimalNode.valueOf(law(key));
    }

    private BigDecimal law(String key) {
        return inForce().parameters().stream()
                .filter(number -> number.key().equals(key))
                .map(Parameter::value)
                .findFirst()
                .orElse(null);
    }

    private InForce inForce() {
        return tried.screened()
                .ruleset()
                .parameters()
                .inForce(tried.screened().facts().dates());
    }

    /** The code that a stated word means; other values as they are written. */
    String code(String path, JsonNode stated) {
        return FactPath.of(path)
                .table()
                .flatMap(table ->
                        tried.screened().ruleset().vocabulary().table(table).code(stated.asText()))
                .orElse(stated.asText());
    }

    static boolean isSame(JsonNode stated, JsonNode value) {
        return stated.isNumber() && value.isNumber()
                ? stated.decimalValue().compareTo(value.decimalValue()) == 0
                : stated.equals(value);
    }

    /** A value as sentences take it: a date, a number, a word; null where it is none of them. */
    static Object word(JsonNode node) {
        if (node == null || !node.isValueNode()) {
            return null;
        } else if (node.isNumber()) {
            return node.decimalValue();
        }
        try {
            return LocalDate.parse(node.asText());
        } catch (DateTimeParseException e) {
            return node.asText();
        }
    }
}
