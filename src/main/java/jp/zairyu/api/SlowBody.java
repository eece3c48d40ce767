package jp.zairyu.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Cuts a caller off whose body takes too long. A byte now and then keeps a connection from being idle, so that only a limit
 * on the whole ends it.
 */
@Singleton
class SlowBody {
    private static final int AFTER_THE_NAME = 9_000;

    private final long most;

    /** @param most from the head of a request to the last byte of its body */
    SlowBody(@ConfigProperty(name = "zairyu.request.time", defaultValue = "30s") Duration most) {
        this.most = most.toMillis();
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, AFTER_THE_NAME);
    }

    private void watch(RoutingContext http) {
        var request = http.request();
        if (!request.isEnded() && !BulkRoute.isBulk(request)) { // lines stream for as long as there are lines
            var timer = http.vertx().setTimer(most, late -> cut(request));
            http.addEndHandler(ended -> http.vertx().cancelTimer(timer));
        }
        http.next();
    }

    private static void cut(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.connection().close();
        }
    }
}
