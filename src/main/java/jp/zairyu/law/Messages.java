package jp.zairyu.law;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All words of one screening, by language and key: its own {@code messages_*.properties} over {@code words/}. */
public final class Messages {
    /** Plain Japanese, for readers who are learning it. */
    public static final String EASY = "easy";

    /** {@link #EASY} may lack a sentence; in the others each stands. */
    static final List<String> LANGUAGES = List.of("ja", "en", EASY);

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /** @param byLanguage ja, en, and easy: plain Japanese (やさしい日本語) */
    public Messages(Map<String, Map<String, String>> byLanguage) {
        byLanguage.forEach((language, texts) -> this.byLanguage.put(language, new LinkedHashMap<>(texts)));
    }

    /** The texts by key, for each language. */
    public Map<String, Map<String, String>> byLanguage() {
        return byLanguage;
    }

    /** The text for a key, or null if there is none. */
    public String text(String language, String key) {
        return byLanguage.get(language).get(key);
    }

    /**
     * The sentence for a key, ready to be filled.
     *
     * @param key has a text in this language
     */
    public Template template(String language, String key) {
        return templates.computeIfAbsent(text(language, key), Template::new);
    }

    public boolean has(String key) {
        return text("ja", key) != null && text("en", key) != null;
    }
}
