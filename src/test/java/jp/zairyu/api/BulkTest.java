package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.zairyu.HoursOfStudent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many bodies in one request: each is answered in its place, as a call of its own would be. */
@QuarkusTest
class BulkTest {
    private static final String BULK = Calls.ILLEGAL_WORK + "/bulk";
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LIMIT = 1 << 20;
    /** Longer than the service answers, so that a caller who only sends soon fills all buffers between. */
    private static final int PADDING = 100_000;

    private static final int MORE_THAN_BUFFERS_HOLD = 2_000;
    private static final long PATIENCE = 3_000;

    @TestHTTPResource
    URL service;

    private static String hours(int hours) {
        return HoursOfStudent.body(hours);
    }

    @Test
    void each_line_is_answered_in_its_place_as_a_call_of_its_own() throws IOException {
        var bodies =
                new ArrayList<>(List.of("{\"facts\":", "", "{\"facts\": {\"stay\": {\"status\": \"nope\"}}}", "[1]"));
        IntStream.range(0, 60).mapToObj(BulkTest::hours).forEach(bodies::add);
        var lines = lines(post(String.join("\n", bodies)));
        assertEquals(bodies.size() + 1, lines.size());
        for (var i = 0; i < bodies.size(); i++) {
            assertEquals(withoutId(single(bodies.get(i))), withoutId(lines.get(i)), "line " + (i + 1));
        }
    }

    @Test
    void the_last_line_counts_the_others() throws IOException {
        var lines = lines(post(hours(20) + "\n{}\n" + hours(40) + "\n" + hours(50) + "\n"));
        var last = JSON.readTree(lines.get(lines.size() - 1));
        var first = JSON.readTree(lines.get(0));
        assertEquals(5, lines.size());
        assertTrue(last.path("end").asBoolean());
        assertEquals(4, last.path("lines").asInt());
        assertEquals(1, last.path("problems").asInt());
        assertEquals(2, last.path("verdicts").path("ILLEGAL_TYPE_3").asInt());
        assertEquals(
                1, last.path("verdicts").path(first.path("verdict").asText()).asInt());
        assertEquals(first.path("ruleset"), last.path("ruleset"));
        Contract.assertFits(last.toString(), "BulkEnd");
    }

    @Test
    void a_line_that_is_too_long_is_a_problem_in_its_place() throws IOException {
        var lines = lines(post(hours(20) + "\n" + " ".repeat(LIMIT) + "{}\n" + hours(40)));
        assertEquals(413, JSON.readTree(lines.get(1)).path("status").asInt());
        assertEquals(
                "ILLEGAL_TYPE_3", JSON.readTree(lines.get(2)).path("verdict").asText());
    }

    @Test
    void many_lines_may_be_larger_than_one_body() throws IOException {
        var lines = IntStream.range(0, 30).mapToObj(i -> " ".repeat(PADDING) + hours(i));
        assertEquals(31, lines(post(lines.collect(Collectors.joining("\n")))).size());
    }

    @Test
    void nothing_sent_is_nothing_answered_but_the_counts() throws IOException {
        assertEquals(0, JSON.readTree(lines(post("")).get(0)).path("lines").asInt());
    }

    @Test
    void query_and_language_are_those_of_a_single_call() throws IOException {
        var lines = lines(given().contentType(BulkRoute.TYPE)
                .queryParam("lang", "easy")
                .queryParam("explain", "changes")
                .body(hours(40).getBytes(StandardCharsets.UTF_8))
                .post(BULK));
        var answer = JSON.readTree(lines.get(0));
        assertEquals("ja-x-easy", answer.at("/summary/lang").asText());
        assertTrue(answer.path("changes").path("sets").size() > 0);
    }

    @Test
    void who_does_not_read_is_not_read_from() throws IOException {
        var line = (" ".repeat(PADDING) + hours(40) + "\n").getBytes(StandardCharsets.UTF_8);
        try (var caller = SocketChannel.open(new InetSocketAddress("127.0.0.1", service.getPort()))) {
            caller.write(
                    ByteBuffer.wrap(("POST " + BULK + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + BulkRoute.TYPE
                                    + "\r\nContent-Length: " + (long) line.length * MORE_THAN_BUFFERS_HOLD + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII)));
            caller.configureBlocking(false);
            var sent = sendUntilStuck(caller, line);
            assertTrue(sent < MORE_THAN_BUFFERS_HOLD, "the service took everything from a caller who takes nothing");
        }
        assertEquals(2, lines(post(hours(40))).size()); // and others are served
    }

    /** @return how many lines went out before none had for a while */
    private static int sendUntilStuck(SocketChannel caller, byte[] line) throws IOException {
        var moved = System.currentTimeMillis();
        for (var sent = 0; sent < MORE_THAN_BUFFERS_HOLD; sent++) {
            var left = ByteBuffer.wrap(line);
            while (left.hasRemaining()) {
                if (caller.write(left) > 0) {
                    moved = System.currentTimeMillis();
                } else if (System.currentTimeMillis() - moved > PATIENCE) {
                    return sent;
                }
                Thread.onSpinWait();
            }
        }
        return MORE_THAN_BUFFERS_HOLD;
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "nonsense"})
    void other_types_are_refused(String type) {
        Calls.problem(415, given().contentType(type).body(new byte[] {'{', '}'}).post(BULK))
                .body("detail", containsString(BulkRoute.TYPE));
    }

    @Test
    void what_a_single_call_refuses_is_refused() {
        var lines = given().contentType(BulkRoute.TYPE).body(hours(3).getBytes(StandardCharsets.UTF_8));
        Calls.problem(404, lines.post("/v1/screenings/nothing/bulk")).body("detail", containsString("illegalwork"));
        Calls.problem(404, given().contentType(BulkRoute.TYPE).body(new byte[0]).post("/v1/screenings/guidance/bulk"));
        Calls.problem(400, given().contentType(BulkRoute.TYPE).body(new byte[0]).post(BULK + "?explain=all"));
        Calls.problem(400, given().contentType(BulkRoute.TYPE).body(new byte[0]).post(BULK + "?nothing=1"));
        Calls.problem(405, given().get(BULK)).header("Allow", equalTo("POST"));
    }

    private static Response post(String lines) {
        return given().filter(Contract.KEPT_BY_RESPONSE)
                .contentType(BulkRoute.TYPE)
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(BULK);
    }

    private static List<String> lines(Response response) {
        response.then().statusCode(200).contentType(BulkRoute.TYPE);
        var text = new String(response.asByteArray(), StandardCharsets.UTF_8);
        assertTrue(text.endsWith("\n"));
        return List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }

    private static String single(String body) {
        return given().contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(Calls.ILLEGAL_WORK)
                .asString();
    }

    private static String withoutId(String answer) throws JsonProcessingException {
        JsonNode id = JSON.readTree(answer).path("decisionId");
        return id.isMissingNode() ? answer : answer.replace(id.asText(), "");
    }
}
