package jp.zairyu.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The language of sentences. Answers hold Japanese and English; a caller who names one is shown which words to read. */
enum Language {
    JA("ja", "ja"),
    EN("en", "en"),
    /** Plain Japanese (やさしい日本語); {@code ja-x-easy} as a language tag. */
    EASY("easy", "ja-x-easy");

    private static final String TEXT = "text";
    private static final String LANG = "lang";

    private final String word;
    private final String tag;

    Language(String word, String tag) {
        this.word = word;
        this.tag = tag;
    }

    /**
     * The language that a caller names, in the query or else in the header {@code Accept-Language}.
     *
     * @param lang the query parameter; null: not given
     * @param accepted the header; null: not sent
     * @return nothing where none is named, or none that there is
     * @throws BadQuery where the query names another
     */
    static Optional<Language> named(String lang, String accepted) {
        if (lang != null) {
            return Optional.of(all().filter(one -> one.word.equals(lang) || one.tag.equalsIgnoreCase(lang))
                    .findFirst()
                    .orElseThrow(() -> new BadQuery("The query parameter lang must be one of: " + words() + ".")));
        }
        return accepted == null ? Optional.empty() : accepted(accepted);
    }

    private static Optional<Language> accepted(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().toLowerCase(Locale.ROOT))
                    .flatMap(range -> of(range).stream())
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a header that cannot be read names no language
        }
    }

    private static Optional<Language> of(String range) {
        if (range.equals(EASY.tag) || range.equals("ja-" + EASY.word)) {
            return Optional.of(EASY);
        }
        return Stream.of(JA, EN)
                .filter(one -> range.equals(one.word) || range.startsWith(one.word + "-"))
                .findFirst();
    }

    private static Stream<Language> all() {
        return Arrays.stream(values());
    }

    private static String words() {
        return all().map(one -> one.word).collect(Collectors.joining(", "));
    }

    /** As messages name it. */
    String word() {
        return word;
    }

    /** The tag for {@code Content-Language}. */
    String tag() {
        return tag;
    }

    /**
     * Adds to all words of an answer the text in this language, and the language that it is in: where plain Japanese is not
     * written yet, that is Japanese.
     *
     * @param answer is changed
     */
    <T extends JsonNode> T chosen(T answer) {
        if (answer instanceof ObjectNode words && words.has(JA.word) && words.has(EN.word)) {
            var found = Stream.of(this, JA)
                    .filter(one -> words.hasNonNull(one.word))
                    .findFirst()
                    .orElseThrow();
            words.set(TEXT, words.get(found.word));
            words.put(LANG, found.tag);
        } else {
            answer.forEach(this::chosen);
        }
        return answer;
    }
}
