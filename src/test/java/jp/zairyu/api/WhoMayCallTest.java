package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With access required: who is known, what each role reaches, and keys that change while the service runs. */
@QuarkusTest
@TestProfile(Guarded.class)
class WhoMayCallTest {
    private static final String NOTHING_STATED = "{\"facts\": {}}";
    private static final String RULESET = "/v1/ruleset";

    @TestHTTPResource
    URL service;

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/ruleset", "/v1/vocabulary", "/v1/statuses/engineer", "/v1/nothing", "/v1", "/", "/q/openapi"
            })
    void nobody_unknown_reads(String path) {
        unknown(given().get(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/screenings/illegalwork", "/v1/screenings", "/v1/guidance", "/v1/screenings/engineer/bulk"})
    void nobody_unknown_asks(String path) {
        unknown(ask(given(), path));
        unknown(ask(given().header("X-API-Key", "portal"), path));
        unknown(ask(given().header("Authorization", "ApiKey x"), path));
        unknown(ask(given().header("Authorization", "Bearer x"), path));
        unknown(ask(given().header("Authorization", "Basic cG9ydGFsOng="), path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/health/../../v1/ruleset",
                "/q/health/%2e%2e/%2e%2e/v1/ruleset",
                "/q/health/..;/..;/v1/ruleset",
                "//v1/ruleset",
                "/v1/./ruleset",
                "/v1//ruleset",
                "/v1;x=/ruleset",
                "/%76%31/ruleset",
                "/V1/ruleset",
                "/q/health/live/../../../v1/ruleset"
            })
    void no_other_way_of_writing_a_path_is_open(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://" + service.getAuthority() + path))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertTrue(List.of(401, 404).contains(answer.statusCode()), answer::body);
        assertFalse(answer.body().contains("loadedAt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/metrics"})
    void health_and_metrics_are_open(String path) {
        Calls.awaitReady();
        given().get(path).then().statusCode(200);
    }

    @Test
    void a_key_is_shown_in_either_header() {
        ask(as("portal"), Calls.ILLEGAL_WORK).then().statusCode(200);
        ask(given().header("Authorization", "ApiKey portal" + Guarded.KEY), Calls.ILLEGAL_WORK)
                .then()
                .statusCode(200);
    }

    @Test
    void who_screens_learns_the_live_rules_and_nothing_of_their_making() {
        as("portal")
                .filter(Contract.KEPT_BY_BOTH)
                .get(RULESET)
                .then()
                .statusCode(200)
                .body("version", notNullValue())
                .body("warnings", empty())
                .body("rejected", nullValue())
                .body("history", empty());
        forbidden(as("portal").get(Held.PATH));
        forbidden(as("portal").get("/v1/nothing"));
        forbidden(as("portal").put(RULESET));
    }

    @Test
    void an_analyst_sees_history_too_and_may_screen() {
        as("lawyer").get(RULESET).then().statusCode(200).body("history", not(empty()));
        ask(as("lawyer"), Calls.ILLEGAL_WORK).then().statusCode(200);
        Calls.problem(404, as("lawyer").get("/v1/nothing"));
    }

    @Test
    void keys_are_exchanged_while_the_service_runs() throws Exception {
        var before = Files.readAllLines(Guarded.KEYS);
        try {
            Files.write(Guarded.KEYS, List.of(Guarded.line("newcomer", "screen")), StandardOpenOption.APPEND);
            awaitStatus(200, "newcomer");
            Files.write(Guarded.KEYS, List.of("a line that is none"), StandardOpenOption.APPEND);
            Thread.sleep(300);
            awaitStatus(200, "newcomer"); // what is wrong is not taken, and locks nobody out
            Files.write(Guarded.KEYS, before);
            awaitStatus(401, "newcomer");
            awaitStatus(200, "portal");
        } finally {
            Files.write(Guarded.KEYS, before);
        }
    }

    @Test
    void a_good_token_is_as_good_as_a_key() throws Exception {
        bearer(Token.good("screen")).get(RULESET).then().statusCode(200).body("history", empty());
        forbidden(bearer(Token.good("screen")).get(Held.PATH + "/nothing"));
        bearer(Token.good("analyst")).get(RULESET).then().statusCode(200).body("history", not(empty()));
        forbidden(bearer(Token.good("cook")).get(RULESET));
    }

    @Test
    void a_token_of_another_issuer_for_others_expired_or_badly_signed_is_not() throws Exception {
        unknown(bearer(Token.from("https://other.test", Guarded.AUDIENCE, 10)).get(RULESET));
        unknown(bearer(Token.from(Guarded.ISSUER, "other", 10)).get(RULESET));
        unknown(bearer(Token.from(Guarded.ISSUER, Guarded.AUDIENCE, -10)).get(RULESET));
        unknown(bearer(Token.unsigned("analyst")).get(RULESET));
        unknown(bearer(Token.signedByAnother("analyst")).get(RULESET));
    }

    private static ValidatableResponse unknown(Response response) {
        return Calls.problem(401, response).header("WWW-Authenticate", containsString("Bearer"));
    }

    private static ValidatableResponse forbidden(Response response) {
        return Calls.problem(403, response).header("WWW-Authenticate", containsString("insufficient_scope"));
    }

    private static void awaitStatus(int status, String client) throws InterruptedException {
        var last = 0;
        for (var i = 0; i < 20 && last != status; i++) {
            last = as(client).get(RULESET).statusCode();
            Thread.sleep(100);
        }
        assertEquals(status, last);
    }

    private static Response ask(RequestSpecification caller, String path) {
        return caller.contentType("application/json").body(NOTHING_STATED).post(path);
    }

    private static RequestSpecification as(String client) {
        return given().header("X-API-Key", client + Guarded.KEY);
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
