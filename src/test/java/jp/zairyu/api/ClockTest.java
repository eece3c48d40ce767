package jp.zairyu.api;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clock jumps, forwards and back; the next answer is of the day that it shows in Tokyo. */
@QuarkusTest
class ClockTest {
    private static final String FINE = "consequences.find { it.kind == 'employer_fine' }";
    private static final String OVERSTAYED =
            """
            {"facts": {"stay": {"status": "student", "expiresOn": "2026-05-31"},
                       "jobs": [{"duties": [{"kind": "dishwashing"}], "pay": {"kind": "wages"}}]}}
            """;

    @Inject
    SetClock clock;

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void midnight_is_that_of_Tokyo() {
        at("2026-12-31T14:59:59.999Z").body("asOf", equalTo("2026-12-31"));
        at("2026-12-31T15:00:00Z").body("asOf", equalTo("2027-01-01"));
        at("2026-12-31T14:59:59.999Z").body("asOf", equalTo("2026-12-31"));
    }

    @Test
    void the_law_of_2027_04_01_holds_from_that_midnight_on() {
        var before = at("2027-03-31T14:59:59.999Z").body("dates.act", equalTo("2027-03-31"));
        var after = at("2027-03-31T15:00:00Z").body("dates.act", equalTo("2027-04-01"));
        System.err.println(before.extract().asString());
        System.err.println(after.extract().asString());
    }

    @Test
    void a_day_that_is_stated_is_kept_whatever_the_clock_shows() {
        clock.set("2027-03-31T15:00:00Z");
        Calls.screen(OVERSTAYED.replaceFirst("\\{", "{\"asOf\": \"2026-06-30\", "))
                .body("asOf", equalTo("2026-06-30"));
    }

    private ValidatableResponse at(String instant) {
        clock.set(instant);
        return Calls.screen(OVERSTAYED);
    }
}
