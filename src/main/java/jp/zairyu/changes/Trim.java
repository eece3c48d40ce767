package jp.zairyu.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** A log of hours cut down, from the last day of each window that holds too many, until every window keeps to a limit. */
final class Trim {
    private final BigDecimal limit;
    private final int days;
    private final List<Day> own;
    private final TreeMap<LocalDate, BigDecimal> totals = new TreeMap<>();

    /** One day of the log that is cut. */
    private static final class Day {
        private final LocalDate on;
        private final ObjectNode entry;

        Day(JsonNode entry) {
            this.entry = (ObjectNode) entry;
            this.on = LocalDate.parse(entry.path("on").asText());
        }

        BigDecimal hours() {
            return entry.path("hours").decimalValue();
        }
    }

    private Trim(ArrayNode log, List<JsonNode> logs, BigDecimal limit, int days) {
        this.limit = limit;
        this.days = days;
        this.own = StreamSupport.stream(log.spliterator(), false)
                .map(Day::new)
                .sorted((one, other) -> other.on.compareTo(one.on))
                .toList();
        logs.forEach(other -> other.forEach(entry -> totals.merge(
                LocalDate.parse(entry.path("on").asText()), entry.path("hours").decimalValue(), BigDecimal::add)));
    }

    /**
     * @param log the one to cut
     * @param logs of all jobs, this one among them
     * @param limit for any window
     * @param days of a window
     * @param spared days that are under another limit
     * @return the log as it would have to be; null where it alone cannot bring it about
     */
    static ArrayNode of(ArrayNode log, List<JsonNode> logs, BigDecimal limit, int days, Spared spared) {
        var trimmed = log.deepCopy();
        var trim = new Trim(trimmed, logs, limit, days);
        for (var first : new ArrayList<>(trim.totals.keySet())) {
            if (!spared.has(first) && !trim.cut(first)) {
                return null;
            }
        }
        return trimmed;
    }

    /** Tells which days are under another limit. */
    @FunctionalInterface
    interface Spared {
        boolean has(LocalDate day);
    }

    private boolean cut(LocalDate first) {
        var last = first.plusDays(days - 1L);
        var worked = totals.subMap(first, true, last, true).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var excess = worked.subtract(limit);
        for (var day : own) {
            if (excess.signum() > 0 && !day.on.isBefore(first) && !day.on.isAfter(last)) {
                var less = excess.min(day.hours());
                day.entry.set("hours", DecimalNode.valueOf(day.hours().subtract(less)));
                totals.merge(day.on, less.negate(), BigDecimal::add);
                excess = excess.subtract(less);
            }
        }
        return excess.signum() <= 0;
    }
}
