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
import jp.zairyu.engine.RunawayRulesException;
import jp.zairyu.explanation.Explainer;
import jp.zairyu.explanation.ScreeningAnswer;
import jp.zairyu.law.Diagnostic;
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

    /**
     * What became of a case.
     *
     * @param wrong what the answer differs in from what is expected, or why there is none; empty where all is as expected
     * @param covered what the case brought about
     */
    public record Result(CaseBook.Filed filed, List<Diagnostic> wrong, Covered covered) {
        public boolean isAsExpected() {
            return wrong.isEmpty();
        }

        /** The same in words alone. */
        public List<String> differences() {
            return wrong.stream()
                    .map(one -> one.remedy() == null ? one.problem() : one.problem() + ". " + one.remedy())
                    .toList();
        }
    }

    /** Runs a case, and tells what it differs in and what it brought about. */
    public Result result(CaseBook.Filed filed) {
        try {
            var asked = ask(filed.screening(), body(filed.goldenCase()));
            var differences = CaseCheck.differences(filed.goldenCase().expect(), asked.answer()).stream()
                    .map(difference -> differs(filed, difference))
                    .toList();
            return new Result(filed, differences, asked.covered());
        } catch (BadRequest e) {
            return new Result(filed, CaseFacts.wrong(filed, shelf.ruleset()), Covered.NOTHING);
        } catch (RunawayRulesException e) {
            var endless = differs(filed, "the rules do not come to rest over this case");
            return new Result(filed, List.of(endless), Covered.NOTHING);
        }
    }

    private static Diagnostic differs(CaseBook.Filed filed, String difference) {
        return Diagnostic.error(filed.file(), filed.line(), filed.goldenCase().name(), difference, null);
    }

    /** @return what differs from the expectation; empty where nothing does */
    public List<String> run(CaseBook.Filed filed) {
        return result(filed).differences();
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
        return ask(filed.screening(), body(filed.goldenCase())).answer();
    }

    /**
     * The answer to a question.
     *
     * @param answer as JSON
     * @param covered what the question brought about
     */
    public record Asked(JsonNode answer, Covered covered) {}

    /**
     * @param body the body of a request
     * @throws BadRequest naming each field that is wrong
     */
    public Asked ask(String screening, byte[] body) {
        var request = RequestReader.read(body, shelf.ruleset(), screening);
        var screened = ScreeningService.screened(shelf, screening, request.asOf(), request.facts(), request.wanted());
        var answer = json(Explainer.explain(screened, request.wanted()));
        return new Asked(answer, Covered.of(answer, screened.findings().all().toList()));
    }

    /** An answer as JSON. */
    public static JsonNode json(ScreeningAnswer answer) {
        return JSON.valueToTree(answer);
    }
}
