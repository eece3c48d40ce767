package jp.zairyu.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives every request a name: the caller's own, if it is short and plain, else a new one. The answer bears it in the same
 * header, and every log line that the request causes under {@code requestId}.
 */
@Singleton
class RequestId {
    static final String HEADER = "X-Request-Id";

    private static final String LOGGED_AS = "requestId";
    /** Before all else, so that refusals bear it, too. */
    private static final int FIRST = 10_000;
    /** Nothing that could break a log line, or a page that shows it. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    void register(@Observes Filters filters) {
        filters.register(RequestId::name, FIRST);
    }

    private static void name(RoutingContext http) {
        var id = of(http.request().getHeader(HEADER));
        http.response().putHeader(HEADER, id);
        MDC.put(LOGGED_AS, id);
        http.next();
    }

    /** @param given what the caller sent; may be null */
    static String of(String given) {
        return given != null && PLAIN.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }
}
