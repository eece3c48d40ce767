package jp.zairyu.api.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JWTAuthMechanism;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Who calls: an API key, in {@code X-API-Key} or {@code Authorization: ApiKey}, or a signed token, in {@code Authorization:
 * Bearer}, which it leaves to the platform. It goes before the platform's own mechanism, so that every refusal is its own.
 */
@ApplicationScoped
public class Callers implements HttpAuthenticationMechanism {
    private static final String X_API_KEY = "X-API-Key";
    private static final String API_KEY = "ApiKey ";
    private static final String BEARER = "Bearer ";

    private final Access access;
    private final JWTAuthMechanism tokens;
    private final Refused refused;

    Callers(Access access, JWTAuthMechanism tokens, Refused refused) {
        this.access = access;
        this.tokens = tokens;
        this.refused = refused;
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(KeyRequest.class);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext http, IdentityProviderManager identities) {
        var headers = http.request().headers();
        if (!access.isRequired()) {
            headers.remove(HttpHeaders.AUTHORIZATION); // nobody is asked, so nothing said can be wrong
            return Uni.createFrom().nullItem();
        }
        http.put(HttpAuthenticationMechanism.class.getName(), this); // who is to refuse
        var key = headers.get(X_API_KEY);
        var authorization = headers.get(HttpHeaders.AUTHORIZATION);
        if (key != null) {
            return holder(key, http, identities);
        }
        if (says(authorization, API_KEY)) {
            return holder(authorization.substring(API_KEY.length()).strip(), http, identities);
        }
        return says(authorization, BEARER)
                ? bearer(http, identities)
                : Uni.createFrom().nullItem();
    }

    private static boolean says(String authorization, String scheme) {
        return authorization != null && authorization.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static Uni<SecurityIdentity> holder(String key, RoutingContext http, IdentityProviderManager identities) {
        return identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(new KeyRequest(key), http));
    }

    private Uni<SecurityIdentity> bearer(RoutingContext http, IdentityProviderManager identities) {
        if (!access.takesTokens()) {
            return Uni.createFrom().failure(new AuthenticationFailedException("no tokens are taken"));
        }
        var identity = tokens.authenticate(http, identities);
        http.put(HttpAuthenticationMechanism.class.getName(), this);
        return identity;
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext http) {
        refused.unknown(http);
        return Uni.createFrom().item(true);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext http) {
        return Uni.createFrom()
                .item(new ChallengeData(Refused.UNAUTHORIZED, Refused.WWW_AUTHENTICATE, Refused.SCHEMES));
    }
}
