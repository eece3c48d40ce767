package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.zairyu.HoursOfStudent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who prefers little gets the verdict, what decided it and what is missing, in the words of the whole answer. */
@QuarkusTest
class MinimalAnswerTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> LEFT_OUT = List.of("criteria", "consequences", "duties", "decisionId");
    private static final String APPLIED = "Preference-Applied";

    @ParameterizedTest
    @ValueSource(
            strings = {"return=minimal", "respond-async, return=minimal", "return=\"minimal\"; foo", "Return = Minimal"
            })
    void the_minimal_answer_is_the_whole_one_without_its_grounds(String prefer) throws JsonProcessingException {
        var minimal = post(prefer, Calls.ILLEGAL_WORK);
        assertEquals("return=minimal", minimal.header(APPLIED));
        Contract.assertFits(minimal.asString(), "MinimalAnswer");
        var whole = (ObjectNode) JSON.readTree(post("", Calls.ILLEGAL_WORK).asString());
        var expected = whole.deepCopy().remove(LEFT_OUT);
        assertEquals(expected, ((ObjectNode) JSON.readTree(minimal.asString())).remove(LEFT_OUT.subList(3, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "return=representation", "return=minimalistic", "handling=strict"})
    void whoever_prefers_something_else_gets_the_whole(String prefer) throws JsonProcessingException {
        var answer = post(prefer, Calls.ILLEGAL_WORK);
        assertNull(answer.header(APPLIED));
        assertTrue(JSON.readTree(answer.asString()).has("criteria"));
    }

    @Test
    void each_status_is_answered_without_its_tree() throws JsonProcessingException {
        var answer = JSON.readTree(
                post("return=minimal", "/v1/screenings/eligibility").asString());
        assertTrue(answer.path("statuses").size() > 0);
        answer.path("statuses").forEach(MinimalAnswerTest::hasNoTree);
    }

    @Test
    void several_questions_are_answered_so_and_advice_is_whole() throws JsonProcessingException {
        var answers = JSON.readTree(post("return=minimal", "/v1/screenings").asString())
                .path("answers");
        assertEquals(4, answers.size());
        answers.forEach(MinimalAnswerTest::hasNoTree);
    }

    @Test
    void many_lines_are_answered_so() throws JsonProcessingException {
        var lines = given().contentType(BulkRoute.TYPE)
                .header(Wishes.PREFER, "return=minimal")
                .body(HoursOfStudent.body(40).getBytes(StandardCharsets.UTF_8))
                .post(Calls.ILLEGAL_WORK + "/bulk");
        assertEquals("return=minimal", lines.header(APPLIED));
        hasNoTree(JSON.readTree(lines.asString().split("\n")[0]));
    }

    @Test
    void a_report_is_always_whole() {
        var report = given().contentType("application/json")
                .accept("text/markdown")
                .header(Wishes.PREFER, "return=minimal")
                .body(HoursOfStudent.body(40).getBytes(StandardCharsets.UTF_8))
                .post(Calls.ILLEGAL_WORK);
        report.then().statusCode(200);
        assertNull(report.header(APPLIED));
    }

    private static void hasNoTree(JsonNode answer) {
        assertFalse(answer.has("criteria"), "a tree");
    }

    private static Response post(String prefer, String path) {
        return given().contentType("application/json")
                .header(Wishes.PREFER, prefer)
                .body(HoursOfStudent.body(40).getBytes(StandardCharsets.UTF_8))
                .post(path);
    }
}
