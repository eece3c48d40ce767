package jp.zairyu.api.access;

import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import jp.zairyu.api.guard.Refusal;

/** What is said to a caller who is not known, or may not. It does not say why a key or a token is not good. */
@Singleton
public class Refused {
    static final int UNAUTHORIZED = 401;
    static final String WWW_AUTHENTICATE = "WWW-Authenticate";
    static final String SCHEMES = "ApiKey realm=\"zairyu\", Bearer realm=\"zairyu\"";

    private static final int FORBIDDEN = 403;
    private static final int BEFORE_ALL_OTHER_FAILURES = -3_000;
    private static final String NOT_ENOUGH = "Bearer realm=\"zairyu\", error=\"insufficient_scope\"";
    private static final String WHO =
            "Say who you are, with an API key (X-API-Key) or a token (Authorization: Bearer), that is good.";
    private static final String NOT_YOU = "Your key or token is good, but its roles do not reach this.";

    private final Refusal refusal;

    Refused(Refusal refusal) {
        this.refusal = refusal;
    }

    void guard(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHER_FAILURES).failureHandler(this::failed);
    }

    void unknown(RoutingContext http) {
        refusal.send(http, UNAUTHORIZED, WHO, Map.of(WWW_AUTHENTICATE, SCHEMES));
    }

    private void failed(RoutingContext http) {
        if (http.failure() instanceof ForbiddenException) {
            refusal.send(http, FORBIDDEN, NOT_YOU, Map.of(WWW_AUTHENTICATE, NOT_ENOUGH));
        } else {
            http.next();
        }
    }
}
