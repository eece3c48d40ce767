package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With hardly any firings allowed, an ordinary case is what a runaway rule is otherwise. */
@QuarkusTest
@TestProfile(RunawayRulesOverHttpTest.FewFirings.class)
class RunawayRulesOverHttpTest {
    private static final String NOTHING = "{\"facts\": {}}";
    private static final String MUCH = """
            {"asOf": "2026-11-22", "facts": {
              "person": {"inJapan": true, "age": 30}, "stay": {"status": "student", "expiresOn": "2027-03-31"},
              "jobs": [{"duties": [{"kind": "dishwashing"}], "pay": {"monthlyYen": 200000, "comparableMonthlyYen": 250000}}],
              "jobsComplete": true}}""";

    /** So few that only a request that states next to nothing comes to rest. */
    public static class FewFirings implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zairyu.evaluation.firings", "4");
        }
    }

    @Test
    void rules_that_do_not_come_to_rest_are_a_problem_of_that_request_alone() {
        for (var i = 0; i < 3; i++) {
            Calls.problem(500, post(MUCH)).body("detail", containsString("did not come to rest"));
            post(NOTHING).then().statusCode(200).body("verdict", equalTo("MORE_FACTS_NEEDED"));
        }
    }

    @Test
    void and_the_log_tells_of_it_without_the_facts() {
        try (var log = new LogListener()) {
            post(MUCH);
            var told = String.join("", log.heard());
            assertTrue(told.contains("did not come to rest"), told);
            assertFalse(told.matches("(?s).*(2027-03-31|dishwashing|250000).*"), told);
        }
    }

    private static io.restassured.response.Response post(String body) {
        return given().contentType("application/json").body(body).post("/v1/screenings/illegalwork");
    }
}
