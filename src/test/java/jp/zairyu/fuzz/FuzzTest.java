package jp.zairyu.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A thousand requests of a fixed seed; {@code bin/fuzz} sends as many more as one likes. */
@QuarkusTest
class FuzzTest {
    private static final long SEED = 20261122;
    private static final int REQUESTS = 1_000;

    @TestHTTPResource
    URI service;

    @Test
    void nothing_sent_breaks_the_service_or_the_contract() {
        var fuzz = new Fuzz(new Service(service));
        var wrong = new TreeMap<Long, String>();
        for (var seed = SEED; seed < SEED + REQUESTS; seed++) {
            var at = seed;
            fuzz.tryOne(at).ifPresent(fault -> wrong.put(at, fault));
        }
        assertEquals(Map.of(), wrong, "by seed");
    }
}
