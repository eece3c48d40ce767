package jp.zairyu.api.guard;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a browser may do with an answer that somebody shows it as a page: nothing, unless the answer has a policy of its own.
 * The platform's setting for headers would stand beside that one, not give way to it.
 */
@Singleton
public class PagePolicy {
    private static final String HEADER = "Content-Security-Policy";

    private final String policy;

    PagePolicy(@ConfigProperty(name = "zairyu.page-policy") String policy) {
        this.policy = policy;
    }

    void guard(@Observes Router router) {
        router.route().order(Order.FIRST).handler(this::add);
    }

    private void add(RoutingContext http) {
        http.addHeadersEndHandler(end -> {
            var headers = http.response().headers();
            if (!headers.contains(HEADER)) {
                headers.set(HEADER, policy);
            }
        });
        http.next();
    }
}
