package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Beyond the limits a caller is refused at once, and told when to come again. */
@QuarkusTest
@TestProfile(Guarded.class)
class LimitsTest {
    private static final String CATALOGUE = "/v1/vocabulary";

    @TestHTTPResource
    URL service;

    @Inject
    Held held;

    @AfterEach
    void letAllGo() {
        held.letAllGo();
    }

    @Test
    void beyond_the_places_a_request_is_refused_at_once_until_one_is_free() throws Exception {
        var callers = fill();
        Calls.problem(503, as("lawyer").get(CATALOGUE)).header("Retry-After", equalTo("1"));
        Calls.problem(
                503,
                as("lawyer")
                        .contentType("application/json")
                        // not of brackets: the caller's own log would indent them in gigabytes
                        .body("[" + " ".repeat(500_000))
                        .post(Calls.ILLEGAL_WORK));
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200);
        held.letAllGo();
        awaitPlace();
        hangUp(callers);
    }

    @Test
    void a_list_that_is_too_long_is_named() {
        Calls.problem(
                        400,
                        as("holder")
                                .contentType("application/json")
                                .body("{\"facts\": {\"jobs\": [{}, {}, {}, {}]}}")
                                .post(Calls.ILLEGAL_WORK))
                .body("errors[0].pointer", equalTo("/facts/jobs"))
                .body("errors[0].message", equalTo("must hold at most 3 items"));
    }

    @Test
    void a_caller_who_goes_gives_the_place_back() throws Exception {
        hangUp(fill());
        awaitPlace();
    }

    @Test
    void a_caller_who_only_begins_to_send_holds_no_place() throws Exception {
        var slow = new ArrayList<Socket>();
        for (var i = 0; i < 2 * Guarded.PLACES; i++) {
            slow.add(send(
                    "POST " + Calls.ILLEGAL_WORK, "Content-Length: 100\r\nContent-Type: application/json\r\n", "{"));
        }
        as("holder").get(CATALOGUE).then().statusCode(200);
        hangUp(slow);
    }

    @Test
    void a_client_that_asks_too_often_is_told_when_to_come_again_and_no_other_is_refused() {
        as("eager")
                .get(CATALOGUE)
                .then()
                .statusCode(200)
                .header("RateLimit-Limit", equalTo("" + Guarded.PER_MINUTE))
                .header("RateLimit-Remaining", equalTo("" + (Guarded.PER_MINUTE - 1)))
                .header("RateLimit-Reset", Integer::valueOf, greaterThanOrEqualTo(1));
        for (var i = 0; i < Guarded.PER_MINUTE * 2; i++) {
            if (as("eager").get(CATALOGUE).statusCode() != 200) {
                break;
            }
        }
        Calls.problem(
                        429,
                        as("eager").contentType("application/json").body("{}").post(Calls.ILLEGAL_WORK))
                .header("RateLimit-Remaining", equalTo("0"))
                .header("Retry-After", Integer::valueOf, greaterThanOrEqualTo(1));
        as("lawyer").get(CATALOGUE).then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
    }

    /** Takes every place. */
    private List<Socket> fill() throws Exception {
        var callers = new ArrayList<Socket>();
        for (var i = 0; i < Guarded.PLACES; i++) {
            callers.add(send("GET " + Held.PATH, "", ""));
        }
        for (var i = 0; i < Guarded.PLACES; i++) {
            assertTrue(held.arrived.tryAcquire(10, TimeUnit.SECONDS), "the request is not worked on");
        }
        return callers;
    }

    private Socket send(String request, String headers, String body) throws IOException {
        var socket = new Socket(service.getHost(), service.getPort());
        var head = request + " HTTP/1.1\r\nHost: localhost\r\nX-API-Key: holder" + Guarded.KEY + "\r\n" + headers;
        socket.getOutputStream().write((head + "\r\n" + body).getBytes());
        return socket;
    }

    private static void hangUp(List<Socket> callers) throws IOException {
        for (var one : callers) {
            one.close();
        }
    }

    private static void awaitPlace() throws InterruptedException {
        var status = 0;
        for (var i = 0; i < 20 && status != 200; i++) {
            Thread.sleep(100);
            status = as("lawyer").get(CATALOGUE).statusCode();
        }
        assertEquals(200, status);
    }

    private static RequestSpecification as(String client) {
        return given().header("X-API-Key", client + Guarded.KEY);
    }
}
