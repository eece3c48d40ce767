package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.law.RulesFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would turn a verdict does turn it, whole and only whole; what is near its edge says how near; words in the language asked for. */
@QuarkusTest
class ProspectsTest {
    private static final List<CaseBook.Filed> CASES = CaseBook.of(RulesFolder.read(Path.of("rules")));
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The work matches the major but there is too little of it",
                "Pay below that of a Japanese person in the same work",
                "Two employers, each with its log, together exceed a window from Thursday to Wednesday",
                "A second job that is listed only for its hours counts",
                "A student without permission, whose stay is in force: the type will not change",
                "A specified skilled worker in another field"
            })
    void each_set_of_changes_turns_the_verdict_and_no_part_of_it_does(String title) throws Exception {
        var filed = filed(title);
        var answer = JSON.readTree(screen(filed.screening(), CaseRunner.body(filed.goldenCase()), "changes")
                .extract()
                .asString());
        assertFalse(answer.at("/changes/sets").isEmpty(), answer.at("/changes")::toString);
        for (var set : answer.at("/changes/sets")) {
            assertEquals(set.path("verdict").asText(), verdict(filed, set.path("changes"), -1));
            for (var left = 0;
                    set.path("changes").size() > 1 && left < set.path("changes").size();
                    left++) {
                assertNotEquals(set.path("verdict").asText(), verdict(filed, set.path("changes"), left));
            }
        }
    }

    @Test
    void nothing_is_worked_out_that_nobody_asks_for() {
        screen("engineer", body("Pay below that of a Japanese person in the same work"), null)
                .body("changes", nullValue())
                .body("edges", nullValue())
                .body("outlook", nullValue());
    }

    @Test
    void what_nobody_can_change_is_not_proposed() {
        screen("illegalwork", body("A removal order has been issued, and the person works"), "changes")
                .body("changes.sets.size()", equalTo(0))
                .body("changes.note.en", notNullValue());
    }

    @Test
    void an_edge_tells_what_is_left() {
        screen("illegalwork", body("A student works 28.5 hours in term time"), "edges")
                .body("edges.find { it.criterion == 'illegalwork.hours.weekly' }.left", equalTo(-0.5f))
                .body("edges.text.en", hasItem(containsString("0.5 hours too many")));
    }

    @Test
    void coming_law_is_told_with_the_verdict_before_and_after() {
        screen("illegalwork", body("An employer has a student work unlawfully, before 1 April 2027"), "outlook")
                .body("outlook.day", hasItem("2027-04-01"))
                .body("outlook.find { it.day == '2027-04-01' }.numbers.key", hasItem("penalties.abetting.fine"))
                .body("changes", nullValue());
    }

    @Test
    void what_only_time_changes_is_not_the_doing_of_coming_law() {
        var body = """
                {"asOf": "2027-03-01",
                 "facts": {"stay": {"status": "student", "expiresOn": "2027-03-31", "application": {"kind": "none"}},
                           "permissions": [], "permissionsComplete": true,
                           "jobs": [{"duties": [{"kind": "packing"}], "pay": {"kind": "wages"}}]}}
                """;
        screen("illegalwork", body.getBytes(StandardCharsets.UTF_8), "outlook")
                .body("verdict", equalTo("ILLEGAL_TYPE_2"))
                .body("outlook.find { it.day == '2027-04-01' }.withoutIt", equalTo("ILLEGAL_TYPE_1"))
                .body("outlook.find { it.day == '2027-04-01' }.verdict", equalTo("ILLEGAL_TYPE_1"));
    }

    @Test
    void words_come_in_the_language_named() {
        given().filter(Contract.KEPT_BY_BOTH)
                .contentType("application/json")
                .queryParam("lang", "easy")
                .body(body("Pay below that of a Japanese person in the same work"))
                .post("/v1/screenings/engineer")
                .then()
                .statusCode(200)
                .body("summary.lang", equalTo("ja-x-easy"))
                .body("summary.text", not(equalTo("")))
                .body("reasons[0].text.lang", equalTo("ja-x-easy"));
        given().filter(Contract.KEPT_BY_BOTH)
                .contentType("application/json")
                .header("Accept-Language", "fr, en-GB;q=0.8, ja;q=0.5")
                .body(body("Pay below that of a Japanese person in the same work"))
                .post("/v1/screenings/engineer")
                .then()
                .statusCode(200)
                .header("Vary", containsString("Accept-Language"))
                .body("summary.lang", equalTo("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain=everything", "lang=fr", "explian=changes"})
    void a_query_that_nobody_knows_is_refused(String query) {
        given().filter(Contract.KEPT_BY_RESPONSE)
                .contentType("application/json")
                .body("{\"facts\": {}}")
                .post("/v1/screenings/engineer?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse screen(String screening, byte[] body, String explain) {
        var request = given().filter(Contract.KEPT_BY_BOTH).contentType("application/json");
        return (explain == null ? request : request.queryParam("explain", explain))
                .body(body)
                .post("/v1/screenings/" + screening)
                .then()
                .statusCode(200);
    }

    private static CaseBook.Filed filed(String title) {
        return CASES.stream()
                .filter(one -> one.goldenCase().name().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] body(String title) {
        return CaseRunner.body(filed(title).goldenCase());
    }

    /** The verdict once changes are made, as a caller would make them; all, or all but one. */
    private static String verdict(CaseBook.Filed filed, JsonNode changes, int but) throws Exception {
        var body = (ObjectNode) JSON.readTree(CaseRunner.body(filed.goldenCase()));
        var edits = new ArrayList<JsonNode>();
        for (var i = 0; i < changes.size(); i++) {
            if (i != but) {
                changes.get(i).path("edits").forEach(edits::add);
            }
        }
        edits.forEach(edit -> set(body, edit.path("pointer").asText(), edit.path("to")));
        return screen(filed.screening(), JSON.writeValueAsBytes(body), null)
                .extract()
                .path("verdict");
    }

    private static void set(ObjectNode body, String pointer, JsonNode value) {
        var cut = pointer.lastIndexOf('/');
        var parent = body.at(pointer.substring(0, cut));
        var name = pointer.substring(cut + 1);
        if (parent instanceof ArrayNode list && Integer.parseInt(name) >= list.size()) {
            list.add(value);
        } else if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }
}
