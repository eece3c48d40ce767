package jp.zairyu.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.function.Function;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.Answer;
import jp.zairyu.explanation.EligibilityAnswer;
import jp.zairyu.explanation.ScreeningAnswer;
import jp.zairyu.request.Bounds;

/** The answer to each of many bodies, in the very bytes that a single call would bring. For several threads. */
public final class LineAnswers {
    public static final String PROBLEM = "problem";
    private static final int CONTENT_TOO_LARGE = 413;

    private static final String PATH = "/v1/screenings/";
    /** As the service's own. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Function<byte[], ScreeningAnswer> answers;
    private final Function<ScreeningAnswer, Object> said;
    private final ObjectMapper json;
    private final String path;

    /**
     * @param answers a body's answer, or a failure that {@link Unanswered} knows
     * @param said the answer as it goes out
     * @param path that a single call is posted to
     */
    LineAnswers(
            Function<byte[], ScreeningAnswer> answers,
            Function<ScreeningAnswer, Object> said,
            ObjectMapper json,
            String path) {
        this.answers = answers;
        this.said = said;
        this.json = json;
        this.path = path;
    }

    /**
     * Answers as the service would give them, where there is none.
     *
     * @param now the day of judgement of lines that name none
     * @param lang as the query parameter; null: none
     * @param explain as the query parameter; null: nothing more
     * @throws IllegalArgumentException where one of these names what nobody knows
     */
    public static LineAnswers of(RulebookShelf shelf, String screening, LocalDate now, String lang, String explain) {
        var wishes = wishes(lang, explain);
        var asked = new Asked(shelf, screening, now, wishes, Screener.MOST_TRIALS, Bounds.USUAL);
        return new LineAnswers(
                body -> asked.answer(body, Asked.Explained::of),
                answer -> Screener.said(answer, wishes, JSON),
                JSON,
                PATH + screening);
    }

    private static Wishes wishes(String lang, String explain) {
        try {
            return new Wishes(Language.named(lang, null), Explain.of(explain), false);
        } catch (BadQuery e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * What goes out for a line.
     *
     * @param json without a line end
     * @param outcome the verdict, or {@link #PROBLEM}
     */
    public record Said(byte[] json, String outcome) {}

    public Said to(BodyLines.Line line) {
        if (line.tooLong()) {
            return problem(ProblemDocument.of(CONTENT_TOO_LARGE, path));
        }
        try {
            var answer = answers.apply(line.bytes());
            return new Said(json.writeValueAsBytes(said.apply(answer)), verdict(answer));
        } catch (JsonProcessingException | RuntimeException | StackOverflowError e) {
            return problem(Unanswered.problem(e, path));
        }
    }

    private static Said problem(ProblemDocument problem) {
        return new Said(problem.json(), PROBLEM);
    }

    private static String verdict(ScreeningAnswer answer) {
        if (answer instanceof Answer one) {
            return one.verdict();
        }
        return answer instanceof EligibilityAnswer several ? several.verdict() : "advice";
    }
}
