package jp.zairyu.api;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import jp.zairyu.keys.KeyLine;

/** The service as it stands among others: callers say who they are, and limits are so small that a test reaches them. */
public class Guarded implements QuarkusTestProfile {
    public static final int ITEMS = 3;
    public static final int PLACES = 2;
    public static final int PER_MINUTE = 40;
    public static final String ISSUER = "https://issuer.test";
    public static final String AUDIENCE = "zairyu";

    /** Each client's key is its name with this behind it. */
    public static final String KEY = "-key";

    private static final Path FOLDER = Path.of("target", "guarded");
    public static final Path KEYS = FOLDER.resolve("keys");
    public static final Path SIGNER = FOLDER.resolve("signer");
    private static final Path PUBLIC = FOLDER.resolve("public.pem");

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            Files.createDirectories(FOLDER);
            Files.write(KEYS, lines());
            writeSigner();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "zairyu.access",
                "required",
                "zairyu.access.keys",
                KEYS.toString(),
                "zairyu.access.look-every",
                "50ms",
                "zairyu.limits.concurrent",
                Integer.toString(PLACES),
                "zairyu.limits.requests-per-minute",
                Integer.toString(PER_MINUTE),
                "zairyu.limits.items",
                Integer.toString(ITEMS),
                "mp.jwt.verify.publickey.location",
                PUBLIC.toUri().toString(),
                "mp.jwt.verify.issuer",
                ISSUER,
                "mp.jwt.verify.audiences",
                AUDIENCE);
    }

    private static List<String> lines() {
        return List.of(
                "# portal asks, lawyer looks after the rules",
                line("portal", "screen"),
                line("lawyer", "analyst"),
                line("eager", "screen"),
                line("holder", "analyst"));
    }

    public static String line(String client, String roles) {
        return KeyLine.of(client, roles, client + KEY).text();
    }

    private static void writeSigner() throws IOException {
        try {
            var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            Files.write(SIGNER, pair.getPrivate().getEncoded());
            var text = Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded());
            Files.writeString(PUBLIC, "-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----\n");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
