package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetricsTest {
    private static final String OVERSTAYED = """
            {"asOf": "2026-06-30",
             "facts": {"stay": {"status": "student", "expiresOn": "2026-05-31"}, "jobs": [{"pay": {"kind": "wages"}}]}}
            """;

    @Test
    void a_verdict_is_counted_once_with_its_screening() {
        var verdict = Calls.screen(OVERSTAYED).extract().<String>path("verdict");
        var series = "zairyu_verdicts_total{screening=\"illegalwork\",verdict=\"%s\"}".formatted(verdict);
        var before = Metrics.value(series);
        Calls.screen(OVERSTAYED);
        assertThat(Metrics.value(series), equalTo(before + 1));
    }

    @Test
    void what_is_tried_for_changes_is_not_counted() {
        var series = "zairyu_evaluation_seconds_count{screening=\"illegalwork\"}";
        var before = Metrics.value(series);
        given().contentType("application/json").body(OVERSTAYED).post(Calls.ILLEGAL_WORK + "?explain=changes");
        assertThat(Metrics.value(series), equalTo(before + 1));
    }

    @Test
    void rules_that_fire_are_counted_by_criterion() {
        var series = "zairyu_rule_firings_total{criterion=\"illegalwork.overstay\"}";
        var before = Metrics.value(series);
        Calls.screen(OVERSTAYED);
        assertThat(Metrics.value(series), greaterThan(before));
    }

    @Test
    void the_ruleset_that_answers_is_named() {
        var live = Calls.get("/v1/ruleset").extract().<String>path("version");
        assertThat(Metrics.value("zairyu_ruleset_info{version=\"%s\"}".formatted(live)), equalTo(1.0));
    }

    @Test
    void what_a_caller_types_is_no_label() {
        given().urlEncodingEnabled(false).put("/v1/screenings/CANARY");
        given().options("/v1/CANARY");
        given().get("/CANARY?CANARY=CANARY");
        given().request("CANARY", "/v1/ruleset");
        given().contentType("text/plain").body("CANARY").post("/v1/screenings/CANARY");
        given().contentType("application/json")
                .body("{\"facts\":{\"CANARY\":1}}")
                .post(Calls.ILLEGAL_WORK);
        given().contentType("application/json").body("{}").post(Calls.ILLEGAL_WORK + "?CANARY=CANARY");
        assertThat(Metrics.scrape(), not(containsString("CANARY")));
    }

    @Test
    void every_path_of_the_contract_has_its_own_label() {
        Contract.paths()
                .filter(path -> path.startsWith("/v1/"))
                .forEach(path -> assertThat(
                        path, HttpMeters.isOurs(path) || path.equals("/v1/screenings/eligibility"), equalTo(true)));
    }

    @Test
    void many_lines_are_counted_as_such() {
        given().contentType(BulkRoute.TYPE).body("{}\n".getBytes()).post(Calls.ILLEGAL_WORK + "/bulk");
        assertThat(Metrics.scrape(), containsString("uri=\"/v1/screenings/{screening}/bulk\""));
    }
}
