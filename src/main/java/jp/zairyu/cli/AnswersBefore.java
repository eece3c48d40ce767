package jp.zairyu.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jp.zairyu.api.BodyLines;
import jp.zairyu.api.LineAnswers;
import jp.zairyu.api.LineCounts;

/**
 * The answers of an earlier run that stand in a file.
 *
 * @param bytes of whole lines
 * @param complete whether the last of them is the one with the counts
 */
record AnswersBefore(long bytes, boolean complete) {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int LONGEST_LINE = 1 << 28;

    /**
     * @param counts takes them
     * @throws WrongCall where they are of other rules, or no answers
     */
    static AnswersBefore in(Path file, LineCounts counts) throws IOException {
        var bytes = 0L;
        var complete = false;
        if (Files.exists(file)) {
            try (var stream = Files.newInputStream(file)) {
                var lines = new LinesOfFile(stream, new BodyLines(LONGEST_LINE));
                for (var line = lines.whole(); line != null && !complete; line = lines.whole()) {
                    bytes += line.bytes().length + 1;
                    complete = take(line.bytes(), counts, file);
                }
            }
        }
        return new AnswersBefore(bytes, complete);
    }

    /** @return whether the line is the last */
    private static boolean take(byte[] line, LineCounts counts, Path file) throws IOException {
        var said = firstWords(line);
        if (said.containsKey("end")) {
            return true;
        } else if (said.containsKey("type")) {
            counts.add(LineAnswers.PROBLEM);
        } else if (said.containsKey("verdict") && counts.isOf(said.get("ruleset"))) {
            counts.add(said.get("verdict"));
        } else {
            throw new WrongCall(
                    file + " holds what is no answer of these rules. Name another file, or use the rules of then");
        }
        return false;
    }

    /** The texts and words at the top of an object, up to its ruleset. */
    private static Map<String, String> firstWords(byte[] line) throws IOException {
        var words = new HashMap<String, String>();
        try (var parser = JSON.createParser(line)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (!words.containsKey("ruleset") && parser.nextToken() == JsonToken.FIELD_NAME) {
                    var name = parser.currentName();
                    if (parser.nextToken().isScalarValue()) {
                        words.put(name, parser.getText());
                    } else {
                        parser.skipChildren();
                    }
                }
            }
        } catch (JsonProcessingException e) {
            return Map.of(); // no answer
        }
        return words;
    }
}
