package jp.zairyu.api.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import jp.zairyu.keys.Role;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether callers must say who they are, and what is wrong with the settings where that could not work. */
@Singleton
public class Access {
    private static final List<String> SIGNERS =
            List.of("mp.jwt.verify.publickey", "mp.jwt.verify.publickey.location", "smallrye.jwt.verify.key.location");

    private final boolean isRequired;
    private final boolean takesTokens;
    private final List<String> open;

    Access(
            @ConfigProperty(name = "zairyu.access") String access,
            @ConfigProperty(name = "zairyu.access.keys") Optional<String> keys,
            @ConfigProperty(name = "zairyu.access.open") Optional<List<String>> open,
            Config config) {
        this.isRequired = isRequired(access);
        this.takesTokens = SIGNERS.stream().anyMatch(name -> isSet(config, name));
        this.open = open.orElse(List.of());
        if (isRequired) {
            check(keys.isPresent(), config);
        }
    }

    private static boolean isRequired(String access) {
        return switch (access) {
            case "required" -> true;
            case "off" -> false;
            default -> throw new IllegalStateException("zairyu.access must be off or required");
        };
    }

    /** A service that nobody could call, or that would take tokens made for others, does not start. */
    private void check(boolean takesKeys, Config config) {
        if (!takesKeys && !takesTokens) {
            throw new IllegalStateException(
                    "zairyu.access is required, so set zairyu.access.keys or mp.jwt.verify.publickey.location");
        }
        if (takesTokens && !(isSet(config, "mp.jwt.verify.issuer") && isSet(config, "mp.jwt.verify.audiences"))) {
            throw new IllegalStateException(
                    "tokens are taken, so set mp.jwt.verify.issuer and mp.jwt.verify.audiences too");
        }
    }

    private static boolean isSet(Config config, String name) {
        return config.getOptionalValue(name, String.class).isPresent();
    }

    boolean isRequired() {
        return isRequired;
    }

    boolean takesTokens() {
        return takesTokens;
    }

    /** @param path normalized, so that it cannot be written in another way */
    boolean isOpen(String path) {
        return !isRequired || open.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "/"));
    }

    /** Whether this caller may see what concerns the rules themselves; everybody where nobody is asked. */
    public boolean isAnalyst(SecurityIdentity caller) {
        return !isRequired || caller.hasRole(Role.ANALYST.word());
    }
}
