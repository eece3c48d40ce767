package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing that a caller states turns up in the log, whether it can be taken or not. */
@QuarkusTest
class NothingStatedIsLoggedTest {
    private final LogListener listener = new LogListener();

    @AfterEach
    void stopListening() {
        listener.close();
    }

    @Test
    void not_what_is_refused() {
        for (var body : List.of(
                "{\"facts\": {\"asker\": \"CANARY\"}}",
                "{\"facts\": {\"stay\": {\"status\": \"CANARY\", \"expiresOn\": \"CANARY\", \"removalOrder\": \"CANARY\"}}}",
                "{\"facts\": {\"jobs\": [{\"startsOn\": \"CANARY\", \"pay\": {\"monthlyYen\": \"CANARY\"}}]}}",
                "{\"facts\": {\"jobs\": [{\"pay\": {\"monthlyYen\": 271828182.8e9}}]}}",
                "{\"facts\": {\"name\": \"CANARY\", \"address\": {\"street\": [\"CANARY\"]}}}",
                "{\"facts\": {\"asker\": \"CANARY",
                "{\"facts\": {\"asker\": CANARY}}",
                "{\"facts\": {}} CANARY",
                "\"CANARY\"",
                "CANARY")) {
            Calls.refused(body);
        }
        assertNothingHeard();
    }

    @Test
    void not_what_is_answered() {
        Calls.screen("""
                {"asOf": "2077-07-07",
                 "facts": {"stay": {"status": "student", "expiresOn": "2078-08-08"},
                           "jobs": [{"startsOn": "2076-06-06",
                                     "duties": [{"kind": "software-engineering"}], "pay": {"monthlyYen": 271828.18}}]}}
                """);
        assertNothingHeard();
    }

    @Test
    void not_what_is_sent_to_the_wrong_place() {
        given().contentType("text/plain").body("CANARY").post(Calls.ILLEGAL_WORK);
        given().contentType("application/json").body("CANARY").post("/v1/nothing");
        given().contentType("application/json").body("CANARY".repeat(200_000)).post(Calls.ILLEGAL_WORK);
        given().contentType("application/json").body("CANARY").put(Calls.ILLEGAL_WORK);
        assertNothingHeard();
    }

    @Test
    void and_a_failure_is_logged_without_its_words() {
        var failure = new IllegalStateException("CANARY", new IllegalArgumentException("CANARY"));
        Logger.getLogger("test").log(Level.SEVERE, "A request failed", new Wordless(failure));
        assertEquals(
                1,
                listener.heard().stream()
                        .filter(text -> text.contains("IllegalArgumentException"))
                        .count());
        assertNothingHeard();
    }

    private void assertNothingHeard() {
        assertEquals(
                List.of(),
                listener.heard().stream()
                        .filter(text -> text.matches("(?s).*(CANARY|271828|2077-07-07|2078-08-08|2076-06-06).*"))
                        .toList());
    }
}
