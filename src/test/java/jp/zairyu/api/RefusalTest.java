package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are refused before their body is read: by path, method, media type or size. */
@QuarkusTest
class RefusalTest {
    private static final int LIMIT = 1 << 20;
    private static final String NOTHING_STATED = "{\"facts\": {}}";

    @TestHTTPResource
    URL service;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/v1", "/v1/nothing", "/v2/statuses", "/q/health/nothing", "/v1/screenings/illegalwork/more"
            })
    void an_unknown_path_is_not_found(String path) {
        Calls.problem(404, given().get(path)).body("instance", equalTo(path));
    }

    @Test
    void an_unknown_path_is_a_problem_document_for_a_browser_too() {
        Calls.problem(404, given().accept("text/html").get("/v1/nothing"));
    }

    @Test
    void an_unknown_screening_is_not_found_and_the_known_ones_are_named() {
        Calls.problem(
                        404,
                        given().filter(Contract.KEPT_BY_RESPONSE)
                                .contentType("application/json")
                                .body(NOTHING_STATED)
                                .post("/v1/screenings/illegalworks"))
                .body("detail", containsString("illegalwork"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "PATCH", "DELETE"})
    void a_screening_is_asked_for_with_POST_alone(String method) {
        Calls.problem(405, given().request(method, Calls.ILLEGAL_WORK)).header("Allow", equalTo("POST"));
    }

    @Test
    void the_catalogue_is_read_with_GET_alone() {
        Calls.problem(405, given().contentType("application/json").body("{}").post("/v1/statuses"))
                .header("Allow", equalTo("GET"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/plain", "application/pdf"})
    void no_other_media_type_is_answered(String wanted) {
        Calls.problem(
                406,
                given().filter(Contract.KEPT_BY_RESPONSE)
                        .accept(wanted)
                        .contentType("application/json")
                        .body(NOTHING_STATED)
                        .post(Calls.ILLEGAL_WORK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "nonsense"
            })
    void no_other_media_type_is_taken(String sent) throws Exception {
        var answer = post(sent, BodyPublishers.ofString(NOTHING_STATED));
        assertProblem(415, answer);
    }

    @Test
    void a_body_of_just_the_limit_is_taken() throws Exception {
        assertEquals(
                200,
                post("application/json", BodyPublishers.ofString(padded(LIMIT))).statusCode());
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT + 1, 5 * LIMIT})
    void a_larger_body_is_refused_whole(int size) throws Exception {
        assertProblem(413, post("application/json", BodyPublishers.ofString(padded(size))));
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT + 1, 5 * LIMIT})
    void a_larger_body_is_refused_in_chunks(int size) throws Exception {
        var chunked = BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(padded(size).getBytes()));
        assertProblem(413, post("application/json", chunked));
    }

    @Test
    void a_larger_body_is_refused_over_HTTP_2_too() throws Exception {
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        assertProblem(413, post(client, "application/json", BodyPublishers.ofString(padded(5 * LIMIT))));
    }

    @Test
    void after_a_refusal_the_connection_serves_on() throws Exception {
        assertProblem(413, post("application/json", BodyPublishers.ofString(padded(2 * LIMIT))));
        assertEquals(
                200,
                post("application/json", BodyPublishers.ofString(NOTHING_STATED))
                        .statusCode());
    }

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private HttpResponse<String> post(String type, HttpRequest.BodyPublisher body) throws Exception {
        return post(CLIENT, type, body);
    }

    private HttpResponse<String> post(HttpClient client, String type, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service.toString()).resolve(Calls.ILLEGAL_WORK))
                .header("Content-Type", type)
                .POST(body)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static void assertProblem(int status, HttpResponse<String> response) {
        assertEquals(status, response.statusCode());
        assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        Contract.assertFits(response.body(), "Problem");
    }

    private static String padded(int size) {
        return " ".repeat(size - NOTHING_STATED.length()) + NOTHING_STATED;
    }
}
