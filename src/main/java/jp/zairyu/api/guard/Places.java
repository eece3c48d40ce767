package jp.zairyu.api.guard;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * So many requests are worked on at once, and no more: a caller beyond is told so at once, rather than kept waiting with
 * everybody else. A place is taken when the body is in, so that nobody holds one by sending slowly, and given back when the
 * answer has gone out or the caller has.
 */
@Singleton
public class Places {
    private static final int SERVICE_UNAVAILABLE = 503;
    private static final String FULL =
            "As many requests are being worked on as this copy of the service takes; nothing was decided. Try again.";

    private final Semaphore free;
    private final Refusal refusal;
    private final String tryAgain;

    Places(
            @ConfigProperty(name = "zairyu.limits.concurrent") int most,
            @ConfigProperty(name = "zairyu.limits.retry-after") int seconds,
            Refusal refusal) {
        if (most < 1) {
            throw new IllegalStateException("zairyu.limits.concurrent must be at least 1");
        }
        this.free = new Semaphore(most);
        this.tryAgain = Integer.toString(seconds);
        this.refusal = refusal;
    }

    void guard(@Observes Router router) {
        router.route("/v1/*").order(Order.BEFORE_THE_BODY).handler(this::look);
        router.route("/v1/*").order(Order.AFTER_THE_BODY).handler(this::take);
    }

    /** Where there is no place, not even the body is taken in. */
    private void look(RoutingContext http) {
        if (free.availablePermits() == 0) {
            refuse(http);
        } else {
            http.next();
        }
    }

    private void take(RoutingContext http) {
        if (free.tryAcquire()) {
            http.addEndHandler(end -> free.release());
            http.next();
        } else {
            refuse(http);
        }
    }

    private void refuse(RoutingContext http) {
        refusal.send(http, SERVICE_UNAVAILABLE, FULL, Map.of("Retry-After", tryAgain));
    }
}
