package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells browsers and caches, and what none tells anybody. */
@QuarkusTest
class SafetyHeadersTest {
    private static final String ELSEWHERE = "https://elsewhere.test";

    @ParameterizedTest
    @ValueSource(strings = {"/v1/ruleset", "/v1/nothing", "/q/health/live", "/q/metrics", "/v1/screenings/illegalwork"})
    void every_answer_is_kept_from_guessing_framing_and_keeping(String path) {
        given().get(path)
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Cache-Control", containsString("no-store"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/ruleset", "/v1/nothing", "/q/health/live"})
    void none_tells_what_serves_it(String path) {
        given().get(path).then().header("Server", nullValue()).header("X-Powered-By", nullValue());
    }

    @Test
    void a_report_is_a_page_that_loads_and_runs_nothing() {
        var headers = given().accept("text/html")
                .contentType("application/json")
                .body("{\"facts\": {}}")
                .post(Calls.ILLEGAL_WORK)
                .headers();
        var policies = headers.getValues("Content-Security-Policy");
        assertEquals(1, policies.size());
        assertTrue(policies.get(0).contains("default-src 'none'; style-src 'unsafe-inline'"));
        assertTrue(policies.get(0).contains("frame-ancestors 'none'"));
        assertEquals("no-store", headers.getValue("Cache-Control"));
    }

    @Test
    void pages_of_other_sites_may_not_read_answers() {
        given().header("Origin", ELSEWHERE)
                .get("/v1/ruleset")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", ELSEWHERE)
                .header("Access-Control-Request-Method", "POST")
                .options(Calls.ILLEGAL_WORK)
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void where_nobody_is_asked_what_is_said_is_passed_over() {
        for (var said : new String[] {"Bearer nonsense", "ApiKey nonsense", "Basic bm9uc2Vuc2U=", "nonsense"}) {
            given().header("Authorization", said)
                    .header("X-API-Key", "nonsense")
                    .get("/v1/ruleset")
                    .then()
                    .statusCode(200)
                    .body("history", not(nullValue()));
        }
    }

    @Test
    void where_nothing_is_counted_nothing_is_said_of_it() {
        given().get("/v1/ruleset").then().header("RateLimit-Limit", nullValue());
    }
}
