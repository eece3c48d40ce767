package jp.zairyu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.zairyu.impact.Question;

/** A file of facts: each line the body of a request, with its screening if the call names none. */
final class FactsFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final List<Question> questions = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    /** @param screening what lines ask that do not say; may be null */
    FactsFile(Path file, String screening) {
        try {
            var number = 0;
            for (var line : Files.readAllLines(file, UTF_8)) {
                number++;
                if (!line.isBlank()) {
                    read(file.getFileName() + ":" + number, line, screening);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Question> questions() {
        return questions;
    }

    /** The lines that could not be read, each with its number and why. */
    List<String> unread() {
        return unread;
    }

    private void read(String place, String line, String screening) {
        try {
            if (!(JSON.readTree(line) instanceof ObjectNode body)) {
                unread.add(place + ": is no JSON object");
                return;
            }
            var own = body.remove("screening");
            var asked = own == null ? screening : own.asText();
            if (asked == null) {
                unread.add(place + ": says no \"screening\"; add it, or give --screening");
            } else {
                questions.add(new Question(place, asked, asked, JSON.writeValueAsBytes(body)));
            }
        } catch (JsonProcessingException e) {
            unread.add(place + ": is no JSON"); // what stands in it is a person's; it is not repeated
        }
    }
}
