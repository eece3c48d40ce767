package jp.zairyu.law;

import java.util.Map;

/**
 * All words of one screening, by language and key: its own {@code messages_*.properties} over {@code words/}.
 *
 * @param byLanguage ja and en
 */
public record Messages(Map<String, Map<String, String>> byLanguage) {
    /** The text for a key, or null if there is none. */
    public String text(String language, String key) {
        return byLanguage.get(language).get(key);
    }

    public boolean has(String key) {
        return byLanguage.values().stream().allMatch(words -> words.containsKey(key));
    }
}
