package jp.zairyu.keys;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One key of one client, as a line of the file of keys: {@code CLIENT ROLES sha256:HEX}. A client may have several.
 *
 * @param client whom the key stands for
 * @param roles what it allows
 * @param hash of the key, in hexadecimal
 */
public record KeyLine(String client, Set<Role> roles, String hash) {
    private static final String CLIENT = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final String SCHEME = "sha256:";
    private static final int PARTS = 3;

    /**
     * The line to keep for a key.
     *
     * @param roles words with commas between
     * @throws IllegalArgumentException where client or roles are not such; its message says what would be
     */
    public static KeyLine of(String client, String roles, String key) {
        return new KeyLine(named(client), Role.read(roles), HexFormat.of().formatHex(ApiKey.hash(key)));
    }

    /** @throws IllegalArgumentException where it is no such line; its message holds nothing of the line */
    static KeyLine read(String line) {
        var parts = line.strip().split("\\s+");
        if (parts.length != PARTS || !parts[2].matches(SCHEME + "[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a line is CLIENT ROLES sha256:HEX");
        }
        return new KeyLine(named(parts[0]), Role.read(parts[1]), parts[2].substring(SCHEME.length()));
    }

    private static String named(String client) {
        if (!client.matches(CLIENT)) {
            throw new IllegalArgumentException("a client is named by up to 64 letters, digits, dots, _ and -");
        }
        return client;
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hash);
    }

    /** As it stands in the file. */
    public String text() {
        var words = EnumSet.copyOf(roles).stream().map(Role::word).collect(Collectors.joining(","));
        return String.join(" ", Arrays.asList(client, words, SCHEME + hash));
    }
}
