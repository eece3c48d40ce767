package jp.zairyu.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The load at a fixed rate: every request counts from the time it was due. */
class OpenLoopTest {
    private static final int CHUNKED = 0;
    private static final int STALL = 200;

    private final AtomicInteger answered = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        serve("/whole", 200, "{}".length(), 0);
        serve("/chunked", 200, CHUNKED, 0);
        serve("/failing", 500, CHUNKED, 0);
        serve("/slow", 200, CHUNKED, STALL);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void serve(String path, int status, int length, int millis) {
        server.createContext(path, exchange -> {
            exchange.getRequestBody().readAllBytes();
            sleep(millis);
            answered.incrementAndGet();
            exchange.sendResponseHeaders(status, length);
            try (var out = exchange.getResponseBody()) {
                out.write("{}".getBytes());
            }
        });
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Latencies load(String path, double rate) throws Exception {
        return new OpenLoop(server.getAddress().getPort(), path, List.of("{}".getBytes()), "").load(rate, 1);
    }

    @Test
    void as_many_requests_as_the_rate_says() throws Exception {
        assertEquals(160, load("/whole", 160).sorted().length);
        assertEquals(160, load("/chunked", 160).sorted().length);
    }

    @Test
    void what_falls_due_while_the_server_stalls_pays_for_it() throws Exception {
        assertTrue(load("/slow", 160).percentile(50) > 2 * STALL);
    }

    @Test
    void without_wrk_connections_ask_again_and_again() throws Exception {
        var bodies = List.of("{}".getBytes(), "{ }".getBytes());
        var result = new ClosedLoop(server.getAddress().getPort(), "/slow", bodies, "").load(1);
        assertEquals(result.requests(), answered.get());
        assertTrue(result.p50() >= STALL);
    }

    @Test
    void an_answer_that_is_not_200_ends_it() {
        assertThrows(IOException.class, () -> load("/failing", 16));
    }
}
