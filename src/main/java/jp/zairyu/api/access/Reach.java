package jp.zairyu.api.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import jp.zairyu.keys.Role;

/** Which role reaches which path. What is not named here is for analysts, so that a new path is closed until it is named. */
@ApplicationScoped
public class Reach implements HttpSecurityPolicy {
    private static final List<String> ASKED = List.of("/v1/screenings", "/v1/guidance");
    private static final List<String> READ =
            List.of("/v1/statuses", "/v1/vocabulary", "/v1/parameters", "/v1/criteria", "/v1/changes", "/v1/ruleset");

    private final Access access;

    Reach(Access access) {
        this.access = access;
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext http, Uni<SecurityIdentity> caller, AuthorizationRequestContext context) {
        return access.isOpen(http.normalizedPath())
                ? CheckResult.permit()
                : caller.map(who ->
                        roles(http).anyMatch(role -> who.hasRole(role.word())) ? CheckResult.PERMIT : CheckResult.DENY);
    }

    private static Stream<Role> roles(RoutingContext http) {
        return isForAll(http.request().method(), http.normalizedPath())
                ? Stream.of(Role.SCREEN, Role.ANALYST)
                : Stream.of(Role.ANALYST);
    }

    private static boolean isForAll(HttpMethod method, String path) {
        return method.equals(HttpMethod.POST) && isUnder(ASKED, path)
                || (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) && isUnder(READ, path);
    }

    private static boolean isUnder(List<String> paths, String path) {
        return paths.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "/"));
    }
}
