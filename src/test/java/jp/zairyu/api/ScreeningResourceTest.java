package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ScreeningResourceTest {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final String OVERSTAYED = """
            {"asOf": "2026-11-22",
             "facts": {"stay": {"status": "%s", "expiresOn": "2026-09-30", "application": {"kind": "none"}},
                       "jobs": [{"duties": [{"kind": "software-engineering"}], "pay": {"kind": "wages"}}]}}
            """;

    @Test
    void a_case_is_answered() {
        Calls.screen(OVERSTAYED.formatted("thi"))
                .body("screening", equalTo("illegalwork"))
                .body("verdict", equalTo("ILLEGAL_TYPE_1"))
                .body("asOf", equalTo("2026-11-22"))
                .body("reasons[0].criterion", equalTo("illegalwork.stay.in-force"));
    }

    @Test
    void with_nothing_stated_more_facts_are_needed() {
        Calls.screen("{\"facts\": {}}").body("verdict", equalTo("MORE_FACTS_NEEDED"));
    }

    @Test
    void the_day_of_judgement_is_today_in_Japan_where_none_is_stated() {
        var before = LocalDate.now(JAPAN);
        var asOf = Calls.screen("{\"facts\": {}}").extract().path("asOf").toString();
        assertTrue(List.of(before, LocalDate.now(JAPAN)).contains(LocalDate.parse(asOf)));
    }

    @Test
    void questions_of_other_statuses_come_without_their_choices() {
        var answer = given().filter(Contract.KEPT_BY_BOTH)
                .contentType("application/json")
                .body("{\"facts\": {\"plan\": {\"purpose\": \"work\"}}}")
                .post("/v1/screenings/eligibility")
                .then()
                .statusCode(200)
                .header("Vary", "Accept, Accept-Language, Prefer")
                .extract();
        List<List<Object>> there = answer.path("others.missingFacts.choices");
        assertTrue(there.stream().flatMap(List::stream).allMatch(choices -> choices == null));
        List<List<Object>> here = answer.path("statuses.missingFacts.choices");
        assertTrue(here.stream().flatMap(List::stream).anyMatch(choices -> choices != null));
    }

    @Test
    void the_answer_names_the_ruleset_that_is_live() {
        String live = Calls.get("/v1/ruleset").extract().path("version");
        Calls.screen("{\"facts\": {}}").body("ruleset", equalTo(live));
    }

    @Test
    void every_answer_has_a_name_of_its_own() {
        String one = Calls.screen("{\"facts\": {}}").extract().path("decisionId");
        String other = Calls.screen("{\"facts\": {}}").extract().path("decisionId");
        assertNotEquals(UUID.fromString(one), UUID.fromString(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"thi", "技術・人文知識・国際業務", "Engineer/Specialist in Humanities/International Services", "技術・人文科学・国際業務"
            })
    void a_status_is_understood_by_code_by_both_names_and_by_its_misspelling(String status) {
        Calls.screen(OVERSTAYED.formatted(status)).body("verdict", equalTo("ILLEGAL_TYPE_1"));
    }

    @Test
    void the_misspelling_is_never_repeated() {
        var answer =
                Calls.screen(OVERSTAYED.formatted("技術・人文科学・国際業務")).extract().asString();
        assertFalse(answer.contains("人文科学"));
    }

    @Test
    void a_day_in_the_query_is_refused_rather_than_passed_over() {
        given().contentType("application/json")
                .body("{\"facts\": {}}")
                .queryParam("asOf", "2020-01-01")
                .post(Calls.ILLEGAL_WORK)
                .then()
                .statusCode(400)
                .body("detail", containsString("explain, lang"));
    }
}
