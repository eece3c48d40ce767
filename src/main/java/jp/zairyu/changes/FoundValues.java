package jp.zairyu.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.changes.Values.Value;
import jp.zairyu.engine.Finding;
import jp.zairyu.law.Band;
import jp.zairyu.law.InForce;
import jp.zairyu.law.Parameter;
import jp.zairyu.verdict.Status;

/** Values that follow from what rules found on a case: what is wanting, higher bands, a log cut to its limit. */
final class FoundValues {
    private static final String SHORTFALL = "shortfall";
    private static final String LIMIT = "limit";
    private static final String TRIM = "trim";
    private static final String BANDS = "bands";
    private static final String RECORDED = "recorded";

    private final Tried tried;

    FoundValues(Tried tried) {
        this.tried = tried;
    }

    /** The stated value and what its rule found wanting, or less what it found too much. */
    Value shortfall(JsonNode written, JsonNode stated, String item) {
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
                        tried.after(written.path("in").asText(), wanting),
                        Map.of("limit", limit, "wanting", wanting.abs()));
    }

    /** The beginning of each band above the stated value, of the number by bands that its rule went by. */
    List<Value> higherBands(JsonNode written, JsonNode stated) {
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
                tried.after(written.path("in").asText(), wanting),
                Map.of(LIMIT, limit, "wanting", wanting));
    }

    /** A number or a day that a rule recorded where it found a criterion not to hold. */
    JsonNode recorded(JsonNode written, String item) {
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
    Value trimmed(JsonNode written, JsonNode stated) {
        var finding = failed(written.get(TRIM).asText(), "").findFirst().orElse(null);
        if (finding == null || !(stated instanceof ArrayNode log) || limit(finding) == null) {
            return null;
        }
        var logs = new ArrayList<JsonNode>();
        tried.body().at("/facts/jobs").forEach(job -> logs.add(job.at("/hours/log")));
        if (!logs.stream().allMatch(FoundValues::isWhole)) {
            return null;
        }
        var limit = limit(finding);
        var trimmed = Trim.of(log, logs, limit, written.path("days").asInt(), day -> isInVacation(day, written));
        return trimmed == null
                ? null
                : new Value(
                        trimmed,
                        null,
                        Map.of(LIMIT, limit, "from", finding.saw().getOrDefault("from", "")));
    }

    /** Whether every entry of a log has its day and hours. */
    private static boolean isWhole(JsonNode log) {
        for (var entry : log) {
            if (!entry.hasNonNull("on") || !entry.hasNonNull("hours")) {
                return false;
            }
        }
        return true;
    }

    private boolean isInVacation(LocalDate day, JsonNode written) {
        for (var vacation : tried.body().at("/facts" + written.path("spares").asText())) {
            if (vacation.hasNonNull("from")
                    && vacation.hasNonNull("to")
                    && !day.isBefore(LocalDate.parse(vacation.path("from").asText()))
                    && !day.isAfter(LocalDate.parse(vacation.path("to").asText()))) {
                return true;
            }
        }
        return false;
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

    private InForce inForce() {
        return tried.screened()
                .ruleset()
                .parameters()
                .inForce(tried.screened().facts().dates());
    }
}
