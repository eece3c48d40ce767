package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A value that is nowhere else, put into every field of the contract: nothing that the service writes for others holds it. */
@QuarkusTest
class CanaryTest {
    private static final String WORD = "\"CANARY-%d\"";
    private static final String DAY = "\"2077-07-07\"";
    private static final String NUMBER = "27.1828";
    private static final String WHOLE_NUMBER = "271";
    /** What is told apart from what the service says by itself. */
    private static final String ANY = "(?s).*(CANARY|2077-07-07|27\\.1828).*";

    private final LogListener log = new LogListener();
    private final JsonNode contract = Contract.tree();

    /** Each field of the contract, as a body that states it alone; and the type of its values. */
    private final Map<String, String> bodies = new LinkedHashMap<>();

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void no_field_leaves_a_trace() {
        collect(contract.at("/components/schemas/StatedFacts"), "{\"facts\": %s}");
        assertTrue(bodies.size() > 300, bodies.size() + " fields");
        var shown = new ArrayList<String>();
        var number = 0;
        for (var body : bodies.entrySet()) {
            var wrong = body.getKey().formatted(WORD.formatted(number++));
            shown.add(problem(wrong));
            shown.add(problem(body.getKey().formatted(right(body.getValue())))); // taken, or against something else
            shown.add(bulk(wrong));
        }
        shown.addAll(log.heard());
        shown.add(given().get("/q/metrics").asString());
        shown.add(given().get("/v1/ruleset").asString());
        assertEquals(List.of(), shown.stream().filter(text -> text.matches(ANY)).toList());
    }

    private static String right(String type) {
        return switch (type) {
            case "string" -> DAY;
            case "integer" -> WHOLE_NUMBER;
            case "number" -> NUMBER;
            default -> "true";
        };
    }

    /** What is said where the body is refused; an answer shows facts, to who stated them. */
    private static String problem(String body) {
        var answer = given().contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(Calls.ILLEGAL_WORK);
        return answer.statusCode() == 200 ? "" : answer.asString() + answer.headers();
    }

    private static String bulk(String body) {
        return given().contentType(BulkRoute.TYPE)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(Calls.ILLEGAL_WORK + "/bulk")
                .asString();
    }

    private void collect(JsonNode schema, String around) {
        if (schema.has("$ref")) {
            collect(contract.at(schema.path("$ref").asText().substring(1)), around);
        } else if (schema.path("type").asText().equals("object")) {
            schema.path("properties")
                    .fields()
                    .forEachRemaining(property ->
                            collect(property.getValue(), around.formatted("{\"" + property.getKey() + "\": %s}")));
        } else if (schema.path("type").asText().equals("array")) {
            collect(schema.path("items"), around.formatted("[%s]"));
        } else {
            bodies.put(around, schema.path("type").asText());
        }
    }
}
