package jp.zairyu.api;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clock jumps, forwards and back; the next answer is of the day that it shows in Tokyo. */
@QuarkusTest
class ClockTest {
    private static final String FINE = "consequences.find { it.id == 'illegalwork.consequence.abetting' }"
            + ".penalties.find { it.key == 'penalties.abetting.fine' }.parts.value";
    private static final String KNEW = """
            {"facts": {"stay": {"status": "dependent", "expiresOn": "2028-03-31"}, "permissions": [], "permissionsComplete": true,
                       "jobs": [{"duties": [{"kind": "cash-register"}], "pay": {"kind": "wages"},
                                 "checks": {"knewUnlawful": true}}]}}
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
        at("2027-03-31T14:59:59.999Z").body(FINE, equalTo(List.of(3_000_000)));
        at("2027-03-31T15:00:00Z").body(FINE, equalTo(List.of(5_000_000)));
    }

    @Test
    void a_day_that_is_stated_is_kept_whatever_the_clock_shows() {
        clock.set("2027-03-31T15:00:00Z");
        Calls.screen(KNEW.replaceFirst("\\{", "{\"asOf\": \"2026-06-30\", ")).body("asOf", equalTo("2026-06-30"));
    }

    private ValidatableResponse at(String instant) {
        clock.set(instant);
        return Calls.screen(KNEW);
    }
}
