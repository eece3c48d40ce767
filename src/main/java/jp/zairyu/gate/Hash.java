package jp.zairyu.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.zairyu.law.Module;

/** SHA-256 over several parts, each kept apart from the next. */
final class Hash {
    private static final int DIGITS = 32;

    private final MessageDigest digest;

    Hash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a module's rules, their files' names among it. */
    static String of(Module module) {
        var hash = new Hash();
        module.rules().forEach((name, text) -> hash.add(name).add(text));
        return hash.hex();
    }

    Hash add(byte[] part) {
        digest.update(part);
        digest.update((byte) 0);
        return this;
    }

    Hash add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    /** The first 128 bits, in hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }
}
