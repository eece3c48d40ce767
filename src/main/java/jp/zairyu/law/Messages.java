package jp.zairyu.law;

import java.util.List;
import java.util.Map;

/**
 * All words of one screening, by language and key: its own {@code messages_*.properties} over {@code words/}.
 *
 * @param byLanguage ja, en, and easy: plain Japanese (やさしい日本語)
 */
public record Messages(Map<String, Map<String, String>> byLanguage) {
    /** Plain Japanese, for readers who are learning it. */
    public static final String EASY = "easy";

    /** Every sentence stands in these; in {@link #EASY}, it may be missing. */
    private static final List<String> ALWAYS = List.of("ja", "en");

    static final List<String> LANGUAGES = List.of("ja", "en", EASY);

    /** The text for a key, or null if there is none. */
    public String text(String language, String key) {
        return byLanguage.get(language).get(key);
    }

    public boolean has(String key) {
        return ALWAYS.stream().allMatch(language -> byLanguage.get(language).containsKey(key));
    }
}
