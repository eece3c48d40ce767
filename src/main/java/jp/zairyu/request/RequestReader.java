package jp.zairyu.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.zairyu.law.Ruleset;
import jp.zairyu.request.Bounded.TooManyItems;

/** JSON → {@link ScreeningRequest}, strictly: everything that is wrong is collected, nothing is guessed or dropped. */
public final class RequestReader {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .addModule(new SimpleModule("strict facts")
                    .addDeserializer(Boolean.class, new StrictBoolean())
                    .addDeserializer(Integer.class, new StrictInteger(null))
                    .addDeserializer(BigDecimal.class, new StrictDecimal(null))
                    .addDeserializer(LocalDate.class, new StrictDate())
                    .addDeserializer(String.class, new StrictWord(null)))
            .addHandler(new StrictStructure())
            .build()
            .readerFor(ScreeningRequest.class);

    private RequestReader() {}

    /** Reads the body of a question to one screening. */
    public static ScreeningRequest read(byte[] body, Ruleset ruleset, String screening) {
        return read(body, ruleset, Question.of(screening), Bounds.USUAL);
    }

    /** The same with the usual bounds. */
    public static ScreeningRequest read(byte[] body, Ruleset ruleset, Question question) {
        return read(body, ruleset, question, Bounds.USUAL);
    }

    /**
     * @param body UTF-8 JSON
     * @param ruleset the ruleset that will answer; words become its codes
     * @param question what is asked
     * @param bounds how much the body may hold
     * @throws BadRequest naming each field that is wrong and what would be right
     */
    public static ScreeningRequest read(byte[] body, Ruleset ruleset, Question question, Bounds bounds) {
        var reading = new Reading(ruleset.vocabulary());
        var request = parse(body, reading, bounds);
        if (request != null && request.facts() == null && reading.isClean()) {
            reading.add("/facts", "must be stated; an object, empty if nothing is known");
        }
        if (reading.isClean()) {
            var horizon = ruleset.parameters().horizon();
            Stream.of(question.misplaced(request), Contradictions.of(request.facts()), Horizon.of(request, horizon))
                    .flatMap(List::stream)
                    .forEach(problem -> reading.add(problem.pointer(), problem.message()));
        }
        if (!reading.isClean()) {
            throw new BadRequest(reading.problems());
        }
        return request;
    }

    private static ScreeningRequest parse(byte[] body, Reading reading, Bounds bounds) {
        try {
            var text = text(body);
            if (text.isBlank()) {
                throw new BadRequest(
                        List.of(Problem.at("", "must be a JSON object with `facts` and, if wanted, `asOf`")));
            }
            try (var parser = new NoNulls(new Bounded(READER.createParser(text), bounds), reading)) {
                return parse(parser, reading);
            }
        } catch (IOException e) {
            throw new BadRequest(List.of(Problem.at("", "must be JSON in UTF-8")));
        }
    }

    private static ScreeningRequest parse(JsonParser parser, Reading reading) throws IOException {
        try {
            return READER.withAttribute(Reading.class, reading).readValue(parser, ScreeningRequest.class);
        } catch (JsonProcessingException e) {
            throw new BadRequest(List.of(malformed(parser, e)));
        }
    }

    /** Names the place where reading had to stop, and says what stopped it without repeating any of it. */
    private static Problem malformed(JsonParser parser, JsonProcessingException problem) {
        var tooMuch = tooMuch(problem);
        if (tooMuch instanceof TooManyItems tooMany) {
            return tooMany.problem();
        } else if (tooMuch != null) {
            return Problem.at("", "must not have more digits, longer names or deeper nesting than any fact has");
        }
        var pointer = parser.getParsingContext().pathAsPointer().toString();
        if (problem.getOriginalMessage().startsWith("Duplicate field")) {
            return Problem.at(pointer, "stands twice; state it once");
        }
        var where = parser.currentLocation();
        return Problem.at(
                pointer, "is not well-formed JSON at line " + where.getLineNr() + ", column " + where.getColumnNr());
    }

    private static StreamConstraintsException tooMuch(Throwable problem) {
        return problem == null || problem instanceof StreamConstraintsException
                ? (StreamConstraintsException) problem
                : tooMuch(problem.getCause());
    }

    /** Decodes as UTF-8 and nothing else, so that no byte is guessed at. */
    private static String text(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }
}
