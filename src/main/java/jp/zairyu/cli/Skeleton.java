package jp.zairyu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** The text of a new file, from a template among the resources and the words to fill in. */
final class Skeleton {
    private final Map<String, String> words = new LinkedHashMap<>();

    Skeleton() {
        with("today", LocalDate.now(ZoneId.of("Asia/Tokyo")).toString());
    }

    /** @param word stands in templates between percent signs */
    Skeleton with(String word, String text) {
        words.put(word, text);
        return this;
    }

    String text(String template) {
        try (var resource = Skeleton.class.getResourceAsStream("/skeleton/" + template)) {
            var text = new String(resource.readAllBytes(), UTF_8);
            for (var word : words.entrySet()) {
                text = text.replace("%" + word.getKey() + "%", word.getValue());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
