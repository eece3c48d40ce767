package jp.zairyu.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A request of illegalwork with its sixty days of two employers' logs so many times over, each time sixty days earlier. */
final class LongLog {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int DAYS = 63; // weeks stay weeks

    private LongLog() {}

    /** The variants of the request, each so many times as long. */
    static List<byte[]> variants(int factor) {
        return BenchRequest.variants(Path.of("bench"), "illegalwork").stream()
                .map(body -> longer(body, factor))
                .toList();
    }

    private static byte[] longer(byte[] request, int factor) {
        try {
            var body = (ObjectNode) JSON.readTree(request);
            for (var job : body.path("facts").path("jobs")) {
                lengthen((ArrayNode) job.path("hours").path("log"), factor);
                ((ObjectNode) job)
                        .put(
                                "startsOn",
                                LocalDate.parse(job.path("startsOn").asText())
                                        .minusDays((factor - 1L) * DAYS)
                                        .toString());
            }
            if (factor > 1) { // or the permission would be later than the work
                var permission =
                        (ObjectNode) body.path("facts").path("permissions").path(0);
                permission.put(
                        "grantedOn",
                        LocalDate.parse(permission.path("grantedOn").asText())
                                .minusDays((factor - 1L) * DAYS)
                                .toString());
            }
            return JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lengthen(ArrayNode log, int factor) {
        var days = log.deepCopy();
        for (var time = 1; time < factor; time++) {
            for (var day : days) {
                var on = LocalDate.parse(day.path("on").asText()).minusDays((long) time * DAYS);
                log.addObject().put("on", on.toString()).set("hours", day.path("hours"));
            }
        }
    }
}
