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
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.engine.Finding;
import jp.zairyu.law.Band;
import jp.zairyu.law.InForce;
import jp.zairyu.law.Parameter;
import jp.zairyu.verdict.Status;

/** What stands behind a path in {@code changes.yaml} → values for one case. */
final class Values {
    private static final String FACT = "fact";
    private static final String NUMBER = "number";
    private static final String DAY = "day";
    private static final String SHORTFALL = "shortfall";
    private static final String LIMIT = "limit";
    private static final String TRIM = "trim";
    private static final String BANDS = "bands";
    private static final String RECORDED = "recorded";

    private final Tried tried;

    Values(Tried tried) {
        this.tried = tried;
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
        var found = new ArrayList<Value>();
        if (written instanceof ArrayNode choices) {
            choices.forEach(choice -> add(choice, stated, item, found));
        } else {
            add(written, stated, item, found);
        }
        return found;
    }

    private void add(JsonNode written, JsonNode stated, String item, List<Value> found) {
        if (written.has(BANDS)) {
            found.addAll(higherBands(written, stated));
            return;
        }
        var value = value(written, stated, item);
        if (value != null) {
            found.add(value);
        }
    }

    private Value value(JsonNode written, JsonNode stated, String item) {
        if (written.has(SHORTFALL)) {
            return shortfall(written, stated, item);
        } else if (written.has(TRIM)) {
            return trimmed(written, stated);
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
            return recorded(written, item);
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

    /** The stated value and what its rule found wanting, or less what it found too much. */
    private Value shortfall(JsonNode written, JsonNode stated, String item) {
        var name = written.path("measure").asText("worked");
        var finding = failed(written.get(SHORTFALL).asText(), item)
                .filter(one -> one.number(name) != null)
                .findFirst()
                .orElse(null);
        if (finding == null || !stated.isNumber() || limit(finding) == null) {
            return null;
        }
        var limit = limit(finding);
        var wanting = limit.subtract(finding.number(name));
        var becomes = stated.decimalValue().add(wanting);
        return becomes.signum() < 0
                ? null
                : new Value(
                        DecimalNode.valueOf(becomes),
                        on(written.path("in").asText(), wanting),
                        Map.of("limit", limit, "wanting", wanting.abs()));
    }

    /** The beginning of each band above the stated value, of the number by bands that its rule went by. */
    private List<Value> higherBands(JsonNode written, JsonNode stated) {
        var criterion = written.get(BANDS).asText();
        if (!stated.isNumber()) {
            return List.of();
        }
        var keys = findings(criterion)
                .filter(finding -> finding.number("nextFrom") != null)
                .flatMap(finding -> finding.parameters().stream().map(Parameter::key))
                .collect(Collectors.toSet());
        return inForce().bands().stream()
                .filter(band -> keys.contains(band.key()) && band.atLeast() != null)
                .map(Band::atLeast)
                .filter(from -> from.compareTo(stated.decimalValue()) > 0)
                .distinct()
                .sorted()
                .map(from -> reached(from, from.subtract(stated.decimalValue()), written))
                .toList();
    }

    private Value reached(BigDecimal limit, BigDecimal wanting, JsonNode written) {
        return new Value(
                DecimalNode.valueOf(limit),
                on(written.path("in").asText(), wanting),
                Map.of(LIMIT, limit, "wanting", wanting));
    }

    /** A number or a day that a rule recorded where it found a criterion not to hold. */
    private JsonNode recorded(JsonNode written, String item) {
        var name = written.path("as").asText();
        return failed(written.get(RECORDED).asText(), item)
                .map(finding -> finding.saw().get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .map(seen -> seen instanceof Number number
                        ? DecimalNode.valueOf(new BigDecimal(number.toString()))
                        : new TextNode(seen.toString()))
                .orElse(null);
    }

    /** A log of hours, cut to the limit that its rule found exceeded. */
    private Value trimmed(JsonNode written, JsonNode stated) {
        var finding = failed(written.get(TRIM).asText(), "").findFirst().orElse(null);
        if (finding == null || !(stated instanceof ArrayNode log) || limit(finding) == null) {
            return null;
        }
        var logs = new ArrayList<JsonNode>();
        tried.body().at("/facts/jobs").forEach(job -> logs.add(job.at("/hours/log")));
        var limit = limit(finding);
        var trimmed = Trim.of(log, logs, limit, written.path("days").asInt(), day -> isInVacation(day, written));
        return trimmed == null
                ? null
                : new Value(
                        trimmed,
                        null,
                        Map.of(LIMIT, limit, "from", finding.saw().getOrDefault("from", "")));
    }

    private boolean isInVacation(LocalDate day, JsonNode written) {
        for (var vacation : tried.body().at("/facts" + written.path("spares").asText())) {
            if (!day.isBefore(LocalDate.parse(vacation.path("from").asText()))
                    && !day.isAfter(LocalDate.parse(vacation.path("to").asText()))) {
                return true;
            }
        }
        return false;
    }

    private LocalDate on(String unit, BigDecimal wanting) {
        var count = wanting.setScale(0, java.math.RoundingMode.CEILING).longValue();
        return switch (unit) {
            case "months" -> tried.asOf().plusMonths(count);
            case "years" -> tried.asOf().plusYears(count);
            case "days" -> tried.asOf().plusDays(count);
            default -> null;
        };
    }

    private static BigDecimal limit(Finding finding) {
        var recorded = finding.number(LIMIT);
        return recorded != null || finding.parameters().isEmpty()
                ? recorded
                : finding.parameters().get(0).value();
    }

    /** What rules found of a criterion that does not hold, for this item or for the whole case. */
    private Stream<Finding> failed(String criterion, String item) {
        return findings(criterion)
                .filter(finding -> finding.outcome() != Status.MET)
                .filter(finding -> item.isEmpty()
                        || finding.number() == null
                        || finding.number().toString().equals(item));
    }

    /** Those of a criterion that is concluded for each of several words are all of it. */
    private Stream<Finding> findings(String criterion) {
        return tried.screened()
                .findings()
                .all()
                .filter(finding -> finding.criterion().equals(criterion)
                        || finding.criterion().startsWith(criterion + Finding.VARIANT));
    }

    /** The code that a stated word means; other values as they are written. */
    String code(String path, JsonNode stated) {
        return jp.zairyu.facts.FactPath.of(path)
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
        if (node == null || !Candidates.isValue(node)) {
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
