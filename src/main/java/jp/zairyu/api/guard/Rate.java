package jp.zairyu.api.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * So many requests a minute from one client. A client has a bucket of as many tokens, a request takes one, and they come back
 * evenly over the minute. The least recently seen clients are forgotten first, so that many of them need no more memory.
 */
@Singleton
public class Rate {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String TOO_OFTEN = "You have asked more often than this service allows; nothing was decided.";

    private final int perMinute;
    private final Cache<String, Bucket> buckets;
    private final Refusal refusal;

    Rate(
            @ConfigProperty(name = "zairyu.limits.requests-per-minute") int perMinute,
            @ConfigProperty(name = "zairyu.limits.clients") int clients,
            Refusal refusal) {
        this.perMinute = perMinute;
        this.refusal = refusal;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(clients)
                .expireAfterAccess(MINUTE) // by then the bucket is full again
                .build();
    }

    void guard(@Observes Router router) {
        if (perMinute > 0) {
            router.route("/v1/*").order(Order.ONCE_THE_CALLER_IS_KNOWN).handler(this::count);
        }
    }

    private void count(RoutingContext http) {
        var probe = buckets.get(Client.of(http), client -> full()).tryConsumeAndReturnRemaining(1);
        tell(http.response(), probe);
        if (probe.isConsumed()) {
            http.next();
        } else {
            var wait = Map.of("Retry-After", seconds(probe.getNanosToWaitForRefill()));
            refusal.send(http, TOO_MANY_REQUESTS, TOO_OFTEN, wait);
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }

    private void tell(HttpServerResponse response, ConsumptionProbe probe) {
        response.putHeader("RateLimit-Limit", Integer.toString(perMinute))
                .putHeader("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()))
                .putHeader("RateLimit-Reset", seconds(probe.getNanosToWaitForReset()));
    }

    /** Whole seconds, upwards: who waits so long does not come too early. */
    private static String seconds(long nanos) {
        return Long.toString(
                Duration.ofNanos(nanos).plusSeconds(1).minusNanos(1).toSeconds());
    }
}
