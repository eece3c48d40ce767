package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same answers as a page of paper. */
@QuarkusTest
class ReportTest {
    private static final String STUDENT = """
            {"asOf": "2026-11-24",
             "facts": {"stay": {"status": "留学", "expiresOn": "2027-07-03"},
                       "enrolment": {"schoolKind": "university", "enrolled": true},
                       "permissions": [{"kind": "comprehensive", "grantedOn": "2025-04-03", "validUntil": "2027-07-03"}],
                       "permissionsComplete": true,
                       "jobs": [{"duties": [{"kind": "restaurant-serving"}], "pay": {"kind": "wages"}, "amusement": "none",
                                 "hours": {"everySevenDays": 34, "inLongVacation": false}}],
                       "jobsComplete": true}}
            """;

    @ParameterizedTest
    @CsvSource({
        "/v1/screenings/illegalwork, ja, 理由",
        "/v1/screenings/illegalwork, en, What would change the result",
        "/v1/screenings/illegalwork, easy, 何が変わると、結果が変わるか",
        "/v1/screenings/engineer, ja, 基準の一覧と判定",
        "/v1/screenings/engineer, en, Reasons",
        "/v1/screenings/engineer, easy, 基準（必要なこと）を1つずつ見た結果",
        "/v1/screenings/eligibility, ja, 在留資格該当性（活動）",
        "/v1/screenings/eligibility, en, The other statuses",
        "/v1/screenings/eligibility, easy, ほかの在留資格",
        "/v1/guidance, ja, 案内の要点",
        "/v1/guidance, en, In brief",
        "/v1/guidance, easy, 大切なこと",
        "/v1/screenings, ja, 照合結果と手続の案内",
        "/v1/screenings, en, All results",
        "/v1/screenings, easy, 全部の結果"
    })
    void a_report_says_what_the_answer_says(String path, String language, String heading) throws IOException {
        var body = STUDENT;
        var answer = new ObjectMapper()
                .readTree(asked(path, "application/json", language, body)
                        .extract()
                        .asString());
        var page = asked(path, "text/markdown", language, body)
                .contentType("text/markdown;charset=UTF-8")
                .extract()
                .asString();

        assertSays(page, heading);
        assertSays(page, "34");
        assertSays(page, "/facts/jobs/0/hours/everySevenDays");
        assertReported(answer, page);
        for (var hole : List.of("null", "{", "…", "report.")) {
            assertFalse(page.contains(hole), () -> hole + " in " + page);
        }
    }

    /** Every reason with its law, the notice, and which rules answered. */
    private static void assertReported(JsonNode answer, String page) {
        var single = answer.has("answers") ? answer.path("answers").get(0) : answer;
        assertSays(page, single.at("/notice/text").asText());
        assertSays(page, answer.path("ruleset").asText());
        answer.findValues("reasons")
                .forEach(reasons -> reasons.forEach(reason -> {
                    if (!isBrief(reason, answer)) {
                        assertSays(page, reason.at("/text/text").asText());
                        assertSays(page, reason.at("/citation/text").asText());
                    }
                }));
    }

    /** The statuses that nothing points to are told in brief. */
    private static boolean isBrief(JsonNode reason, JsonNode answer) {
        return answer.findValues("others").stream()
                .flatMap(others -> others.findValues("reasons").stream())
                .anyMatch(reasons -> reasons.findParents("criterion").contains(reason));
    }

    private static void assertSays(String page, String words) {
        assertTrue(page.replace("\\", "").contains(words), () -> words + " is not in " + page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/screenings/illegalwork", "/v1/guidance", "/v1/screenings"})
    void a_page_for_a_browser_loads_and_runs_nothing(String path) {
        asked(path, "text/html", "en", STUDENT)
                .contentType("text/html;charset=UTF-8")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .header("Content-Language", "en")
                .header("Vary", "Accept, Accept-Language")
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("noindex"))
                .body(not(containsString("<script")))
                .body(not(containsString("src=")));
    }

    @Test
    void without_a_language_named_it_is_Japanese() {
        given().contentType("application/json")
                .accept("text/markdown")
                .body(STUDENT.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(Calls.ILLEGAL_WORK)
                .then()
                .header("Content-Language", equalTo("ja"))
                .body(startsWith("# 不法就労"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "application/json, text/html;q=0.5"})
    void whoever_names_no_report_gets_JSON(String accepted) {
        given().contentType("application/json")
                .accept(accepted)
                .body("{\"facts\": {}}")
                .post(Calls.ILLEGAL_WORK)
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/markdown"})
    void problems_stay_problem_documents(String accepted) {
        Calls.problem(400, post(accepted, Calls.ILLEGAL_WORK, "{\"facts\": {\"stay\": {\"status\": \"<b>\"}}}"));
        Calls.problem(404, post(accepted, "/v1/screenings/nothing", "{\"facts\": {}}"));
        Calls.problem(404, post(accepted, "/v1/screenings/guidance", "{\"facts\": {}}"));
        Calls.problem(400, post(accepted, "/v1/guidance?lang=fr", "{\"facts\": {}}"));
    }

    private static io.restassured.response.Response post(String accepted, String path, String body) {
        return given().contentType("application/json")
                .accept(accepted)
                .body(body)
                .post(path);
    }

    private static ValidatableResponse asked(String path, String type, String language, String body) {
        var request = given().contentType("application/json").accept(type).queryParam("lang", language);
        var isAdvice = path.endsWith("guidance"); // which has no verdict that could turn
        return (isAdvice ? request : request.queryParam("explain", "changes"))
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(path)
                .then()
                .statusCode(200);
    }
}
