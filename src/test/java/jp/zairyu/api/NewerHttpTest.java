package jp.zairyu.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** A caller who offers HTTP/2, as Java's own client does unasked, is answered like any other. */
@QuarkusTest
class NewerHttpTest {
    @TestHTTPResource
    URL service;

    @Test
    void reading() throws Exception {
        assertEquals(200, status(request("/v1/ruleset")));
        assertEquals(404, status(request("/v1/nothing")));
    }

    @Test
    void asking() throws Exception {
        assertEquals(
                200,
                status(request(Calls.ILLEGAL_WORK)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"facts\": {}}"))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://" + service.getAuthority() + path))
                .version(HttpClient.Version.HTTP_2);
    }

    private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }
}
