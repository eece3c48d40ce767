package jp.zairyu.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import jp.zairyu.ScreeningService;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.ScreeningAnswer;
import jp.zairyu.request.BadRequest;
import jp.zairyu.request.RequestReader;

/** Puts a case through the same door and the same rooms as a request. */
public final class CaseRunner {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final RulebookShelf shelf;

    public CaseRunner(RulebookShelf shelf) {
        this.shelf = shelf;
    }

    /** @return what differs from the expectation; empty where nothing does */
    public List<String> run(CaseBook.Filed filed) {
        try {
            return CaseCheck.differences(filed.goldenCase().expect(), answer(filed));
        } catch (BadRequest e) {
            return List.of("the facts cannot be taken: " + e.problems());
        }
    }

    /** The body of the request that a case stands for. */
    public static byte[] body(GoldenCase goldenCase) {
        var body = JSON.createObjectNode();
        set(body, "asOf", goldenCase.asOf());
        set(body, "statuses", goldenCase.statuses());
        set(body, "designations", goldenCase.designations());
        body.set("facts", goldenCase.facts());
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(ObjectNode body, String name, JsonNode value) {
        if (value != null) {
            body.set(name, value);
        }
    }

    /** The answer as JSON. */
    public JsonNode answer(CaseBook.Filed filed) {
        var request = RequestReader.read(body(filed.goldenCase()), shelf.ruleset(), filed.screening());
        var answer =
                ScreeningService.screen(shelf, filed.screening(), request.asOf(), request.facts(), request.wanted());
        return json(answer);
    }

    /** An answer as JSON. */
    public static JsonNode json(ScreeningAnswer answer) {
        return JSON.valueToTree(answer);
    }
}
