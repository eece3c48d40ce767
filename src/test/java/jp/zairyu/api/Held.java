package jp.zairyu.api;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/** For tests: a path whose answer waits until it is let go. */
@Singleton
public class Held {
    static final String PATH = "/v1/held";

    final Semaphore arrived = new Semaphore(0);
    private final Queue<RoutingContext> waiting = new ConcurrentLinkedQueue<>();

    void hold(@Observes Router router) {
        router.get(PATH).handler(http -> {
            waiting.add(http);
            arrived.release();
        });
    }

    void letAllGo() {
        for (var one = waiting.poll(); one != null; one = waiting.poll()) {
            var answer = one.response();
            if (!answer.closed()) {
                answer.end();
            }
        }
    }
}
