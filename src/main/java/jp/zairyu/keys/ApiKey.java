package jp.zairyu.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A key, as its holder sends it. It is told once, when it is made; only its hash is kept. */
public final class ApiKey {
    /** Lets people, and programs that look for leaked secrets, see what it is. */
    private static final String PREFIX = "zairyu_";

    /** 256 random bits: nobody guesses them, so a fast hash hides them as well as a slow one would. */
    private static final int BYTES = 32;

    private ApiKey() {}

    /** A key that was not there before. */
    public static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 of its UTF-8 text. */
    static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
