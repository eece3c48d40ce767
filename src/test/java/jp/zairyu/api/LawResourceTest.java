package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law can be read on a day, and between two days. */
@QuarkusTest
class LawResourceTest {
    @ParameterizedTest
    @CsvSource({"2027-03-31, 3000000", "2027-04-01, 5000000"})
    void a_number_is_read_on_a_day(String day, int fine) {
        Calls.get("/v1/parameters?asOf={day}", day)
                .statusCode(200)
                .body("parameters.find { it.key == 'penalties.abetting.fine' }.value", equalTo(fine));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-08, false", "2026-03-09, true"})
    void a_provision_is_read_from_its_first_day(String day, boolean inForce) {
        var key = "engineer.dispatch_client_fixed";
        Calls.get("/v1/parameters?asOf={day}", day)
                .statusCode(200)
                .body("provisions.key", inForce ? hasItem(key) : not(hasItem(key)));
    }

    @Test
    void criteria_are_read_with_citation_and_standing() {
        Calls.get("/v1/criteria?screening=engineer")
                .statusCode(200)
                .body("criteria.screening.unique()", equalTo(java.util.List.of("engineer")))
                .body("criteria.find { it.id == 'engineer.criteria.pay' }.citation", containsString("上陸基準省令"));
    }

    @Test
    void the_worklist_names_what_rests_on_an_unverified_text() {
        Calls.get("/v1/criteria")
                .statusCode(200)
                .body("worklist.find { it.id == 'engineer.main_activity_share' }.why", equalTo("unverified"));
    }

    @Test
    void changes_to_come_are_listed_before_they_come() {
        Calls.get("/v1/changes?from=2027-04-01&to=2027-04-01")
                .statusCode(200)
                .body("changes.key", hasItems("penalties.abetting.fine", "esd", "ict2"))
                .body("changes.find { it.key == 'penalties.abetting.fine' }.before.value", equalTo(3000000))
                .body("changes.find { it.key == 'penalties.abetting.fine' }.after.value", equalTo(5000000));
        Calls.get("/v1/changes?from=2027-04-02&to=2027-04-02").statusCode(200).body("changes", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/parameters?asOf=2015-03-31, asOf must be a day from 2015-04-01",
        "/v1/parameters?asOf=2026-02-30, asOf must be a date that exists",
        "/v1/changes?from=2026-02-02&to=2026-02-01, to must not be before from",
        "/v1/criteria?screening=none, screening must be one of",
        "/v1/parameters?as_of=2026-11-22, There is no such query parameter",
        "/v1/parameters?asOf=, asOf must stand once",
        "/v1/parameters?asOf=2026-11-22&asOf=2026-11-23, asOf must stand once"
    })
    void a_query_that_cannot_be_taken_says_what_would_be_right(String path, String detail) {
        Calls.problem(400, given().filter(Contract.KEPT_BY_RESPONSE).get(path)).body("detail", containsString(detail));
    }
}
