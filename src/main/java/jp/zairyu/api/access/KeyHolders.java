package jp.zairyu.api.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import jp.zairyu.keys.KeyLine;
import jp.zairyu.keys.Role;

/** API key → who its holder is and may do. */
@ApplicationScoped
public class KeyHolders implements IdentityProvider<KeyRequest> {
    private final LiveKeys keys;

    KeyHolders(LiveKeys keys) {
        this.keys = keys;
    }

    @Override
    public Class<KeyRequest> getRequestType() {
        return KeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(KeyRequest request, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(keys.now()
                        .find(request.key())
                        .map(KeyHolders::identity)
                        .orElseThrow(() -> new AuthenticationFailedException("no such key")));
    }

    private static SecurityIdentity identity(KeyLine line) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(line.client()))
                .addRoles(line.roles().stream().map(Role::word).collect(Collectors.toSet()))
                .build();
    }
}
