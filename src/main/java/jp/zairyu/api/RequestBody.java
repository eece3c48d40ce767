package jp.zairyu.api;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes bodies in, whole and up to the limit, before anything else looks at a request. The platform would answer a larger
 * one with an empty 413 and hang up; here the caller gets a problem document, and time to read it.
 */
@Singleton
class RequestBody {
    private static final int BEFORE_ALL_ELSE = -1_000;
    private static final int BAD_REQUEST = 400;

    private final long most;

    RequestBody(@ConfigProperty(name = "zairyu.limits.body") MemorySize most) {
        this.most = most.asLongValue();
    }

    void guard(@Observes Router router) {
        var bodies = BodyHandler.create(false).setBodyLimit(most);
        router.route()
                .order(BEFORE_ALL_ELSE)
                .handler(http -> take(http, bodies))
                .failureHandler(this::refuse);
    }

    /** A body of many lines is left to whoever reads them, and waits until then. */
    private static void take(RoutingContext context, BodyHandler bodies) {
        if (BulkRoute.isBulk(context.request())) {
            context.request().pause();
            context.next();
        } else {
            bodies.handle(context);
        }
    }

    /** What was taken in; empty where nothing was sent. */
    static byte[] of(RoutingContext context) {
        var body = context.body().buffer();
        return body == null ? new byte[0] : body.getBytes();
    }

    /** How many bytes were taken in. */
    static int size(RoutingContext context) {
        var body = context.body().buffer();
        return body == null ? 0 : body.length();
    }

    private void refuse(RoutingContext context) {
        var status = Math.max(context.statusCode(), BAD_REQUEST); // a body that breaks off has no status
        refuse(context, ProblemDocument.of(status, context.request().path()));
    }

    /** Refuses a request of which something may still be on its way. */
    void refuse(RoutingContext context, ProblemDocument problem) {
        var response = context.response();
        if (response.headWritten() || response.ended() || response.closed()) {
            return; // the caller has gone
        }
        ReadPast.theRestOf(context.request(), most);
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
                .end(Buffer.buffer(problem.json()));
    }
}
