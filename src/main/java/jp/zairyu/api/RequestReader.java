package jp.zairyu.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.zairyu.law.Vocabulary;

/** JSON → {@link ScreeningRequest}, strictly: everything that is wrong is collected, nothing is guessed or dropped. */
public final class RequestReader {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .addModule(new SimpleModule("strict facts")
                    .addDeserializer(Boolean.class, new Strict.Booleans())
                    .addDeserializer(Integer.class, new Strict.Integers(null))
                    .addDeserializer(BigDecimal.class, new Strict.Decimals(null))
                    .addDeserializer(LocalDate.class, new Strict.Dates())
                    .addDeserializer(String.class, new Strict.Words(null)))
            .addHandler(new Strict.Structure())
            .build()
            .readerFor(ScreeningRequest.class);

    private RequestReader() {}

    /**
     * @param body UTF-8 JSON
     * @param words the vocabulary of the ruleset that will answer; words become its codes
     * @throws BadRequest naming each field that is wrong and what would be right
     */
    public static ScreeningRequest read(byte[] body, Vocabulary words) {
        var reading = new Reading(words);
        var request = parse(body, reading);
        if (request == null && reading.isClean()) {
            reading.add("", "must be a JSON object with `facts` and, if wanted, `asOf`");
        } else if (request != null && request.facts() == null && reading.isClean()) {
            reading.add("/facts", "must be stated; an object, empty if nothing is known");
        }
        if (reading.isClean()) {
            Contradictions.of(request.facts()).forEach(problem -> reading.add(problem.pointer(), problem.message()));
        }
        if (!reading.isClean()) {
            throw new BadRequest(reading.problems());
        }
        return request;
    }

    private static ScreeningRequest parse(byte[] body, Reading reading) {
        try (JsonParser parser = READER.createParser(body)) {
            return READER.withAttribute(Reading.class, reading).readValue(parser, ScreeningRequest.class);
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            throw new BadRequest(List.of(Problem.at(
                    "",
                    where == null
                            ? "is not JSON"
                            : "is not well-formed JSON at line " + where.getLineNr() + ", column " + where.getColumnNr()
                                    + " (or a name stands twice there)")));
        } catch (IOException e) {
            throw new BadRequest(List.of(Problem.at("", "cannot be read as UTF-8 JSON")));
        }
    }
}
