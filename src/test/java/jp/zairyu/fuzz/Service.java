package jp.zairyu.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

/** The running service, as a caller sees it. */
final class Service {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI at;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, List<String>> words = new ConcurrentHashMap<>();

    Service(URI at) {
        this.at = at;
    }

    URI at() {
        return at;
    }

    /** Codes, names and aliases of a table. */
    List<String> words(String table) {
        return words.computeIfAbsent(table, name -> {
            var found = new ArrayList<String>();
            read(get("/v1/vocabulary/" + name)).path("words").forEach(word -> {
                found.add(word.path("code").asText());
                found.add(word.at("/name/ja").asText());
                found.add(word.at("/name/en").asText());
                word.path("aliases").forEach(alias -> found.add(alias.asText()));
            });
            return List.copyOf(found);
        });
    }

    String get(String path) {
        return send(HttpRequest.newBuilder(at.resolve(path)).build()).body();
    }

    HttpResponse<String> post(String path, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(at.resolve(path)).timeout(PATIENCE).POST(BodyPublishers.ofByteArray(body));
        request.header("Content-Type", "application/json");
        for (var i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, Service::text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BodySubscriber<String> text(HttpResponse.ResponseInfo answer) {
        var isPacked = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        return BodySubscribers.mapping(
                BodySubscribers.ofByteArray(), bytes -> new String(isPacked ? unpacked(bytes) : bytes, UTF_8));
    }

    private static byte[] unpacked(byte[] bytes) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
