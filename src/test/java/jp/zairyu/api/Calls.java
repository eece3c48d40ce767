package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Calls to the running service, each held against the contract. */
final class Calls {
    static final String ILLEGAL_WORK = "/v1/screenings/illegalwork";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Calls() {}

    /** Screens a body that keeps the contract. */
    static ValidatableResponse screen(String screening, String body) {
        return given().filter(Contract.KEPT_BY_BOTH)
                .contentType("application/json")
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(path(screening))
                .then();
    }

    private static String path(String screening) {
        return screening.equals("guidance") ? "/v1/guidance" : "/v1/screenings/" + screening;
    }

    /** Asks several questions at once with a body that keeps the contract. */
    static ValidatableResponse screenAll(String body) {
        return given().filter(Contract.KEPT_BY_BOTH)
                .contentType("application/json")
                .body(body)
                .post("/v1/screenings")
                .then();
    }

    static ValidatableResponse screen(String body) {
        return screen("illegalwork", body).statusCode(200);
    }

    static ValidatableResponse get(String path, Object... parameters) {
        return given().filter(Contract.KEPT_BY_BOTH).get(path, parameters).then();
    }

    /** Waits until all rules are compiled; the service answers before, but does not call itself ready. */
    static void awaitReady() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (given().get("/q/health/ready").statusCode() != 200) {
            assertTrue(System.nanoTime() < end, "not ready in time");
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Posts what the contract does not allow; what comes back must keep it all the same. */
    static ValidatableResponse refused(byte[] body) {
        return problem(
                400,
                given().filter(Contract.KEPT_BY_RESPONSE)
                        .contentType("application/json")
                        .body(body)
                        .post(ILLEGAL_WORK));
    }

    /** The same on the path of another question. */
    static ValidatableResponse refused(String path, String body) {
        return problem(
                400,
                given().filter(Contract.KEPT_BY_RESPONSE)
                        .contentType("application/json")
                        .body(body)
                        .post(path));
    }

    static ValidatableResponse refused(String body) {
        return refused(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** A problem document with this status, on whatever path. */
    static ValidatableResponse problem(int status, Response response) {
        var problem = response.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(status));
        Contract.assertFits(response.asString(), "Problem");
        return problem;
    }
}
