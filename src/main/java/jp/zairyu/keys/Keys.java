package jp.zairyu.keys;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys that are good now. */
public final class Keys {
    private record Kept(byte[] hash, KeyLine line) {}

    private final List<Kept> kept;

    private Keys(List<KeyLine> lines) {
        kept = lines.stream().map(line -> new Kept(line.bytes(), line)).toList();
    }

    /** No key is good. */
    public static Keys none() {
        return new Keys(List.of());
    }

    /**
     * @param text one {@link KeyLine} a line; empty lines and those that begin with {@code #} are passed over
     * @throws IllegalArgumentException where a line is wrong; its message says which and why, and nothing of its text
     */
    public static Keys read(String text) {
        var lines = new ArrayList<KeyLine>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                lines.add(line(line, number));
            }
        }
        return new Keys(lines);
    }

    private static KeyLine line(String line, int number) {
        try {
            return KeyLine.read(line);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
        }
    }

    /** Whose key this is. Every line is compared to its end, so that the time taken tells nothing of any. */
    public Optional<KeyLine> find(String key) {
        var hash = ApiKey.hash(key);
        KeyLine found = null;
        for (var one : kept) {
            if (MessageDigest.isEqual(one.hash(), hash)) {
                found = one.line();
            }
        }
        return Optional.ofNullable(found);
    }

    public int count() {
        return kept.size();
    }
}
