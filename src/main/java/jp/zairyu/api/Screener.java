package jp.zairyu.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.ScreeningAnswer;
import jp.zairyu.gate.LiveRules;
import jp.zairyu.request.Bounds;
import jp.zairyu.request.Question;
import jp.zairyu.request.RequestReader;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** From the body and the query of a request to its answer, in whatever form it is then given. */
@Singleton
class Screener {
    static final int MOST_TRIALS = 50;

    private final LiveRules rules;
    private final Tally tally;
    private final Today today;
    private final ObjectMapper json;
    private final int most;
    private final Bounds bounds;

    Screener(
            LiveRules rules,
            Tally tally,
            Today today,
            ObjectMapper json,
            @ConfigProperty(name = "zairyu.changes.evaluations", defaultValue = "" + MOST_TRIALS) int most,
            @ConfigProperty(name = "zairyu.limits.depth") int depth,
            @ConfigProperty(name = "zairyu.limits.items") int items) {
        this.rules = rules;
        this.tally = tally;
        this.today = today;
        this.json = json;
        this.most = most;
        this.bounds = new Bounds(depth, items);
    }

    /** Several answers to one set of facts, all from one ruleset. */
    record Screenings(UUID decisionId, LocalDate asOf, String ruleset, List<ScreeningAnswer> answers) {}

    /** Take it once per request. */
    RulebookShelf shelf() {
        return rules.shelf();
    }

    /** The answer to one screening. */
    ScreeningAnswer answer(RulebookShelf shelf, String screening, RoutingContext http, Wishes wishes) {
        return answer(shelf, screening, RequestBody.of(http), today.now(), wishes);
    }

    /**
     * The same.
     *
     * @param now the day of judgement of a body that names none
     */
    ScreeningAnswer answer(RulebookShelf shelf, String screening, byte[] body, LocalDate now, Wishes wishes) {
        return new Asked(shelf, screening, now, wishes, most, bounds).answer(body, tally::screen);
    }

    /** The answers to several. */
    Screenings answers(RulebookShelf shelf, RoutingContext http, Wishes wishes) {
        var body = RequestBody.of(http);
        var request = RequestReader.read(body, shelf.ruleset(), Question.SEVERAL, bounds);
        var now = today.now();
        var answers = shelf.ruleset().screenings().keySet().stream()
                .filter(request::asks)
                .map(screening ->
                        new Asked(shelf, screening, now, wishes, most, bounds).answer(request, body, tally::screen))
                .toList();
        return new Screenings(
                UUID.randomUUID(),
                request.asOf() == null ? now : request.asOf(),
                shelf.ruleset().version(),
                answers);
    }

    /** The facts of a request that was answered, as they were sent. */
    JsonNode facts(RoutingContext http) {
        try {
            return json.readTree(RequestBody.of(http)).path("facts");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer as it goes out, as JSON: with the words of the language named, if one is. */
    byte[] written(Object answer, Wishes wishes) throws JsonProcessingException {
        return json.writeValueAsBytes(said(answer, wishes));
    }

    /** An answer as it goes out: with the words of the language named, if one is. */
    Object said(Object answer, Wishes wishes) {
        return said(answer, wishes, json);
    }

    static Object said(Object answer, Wishes wishes, ObjectMapper json) {
        return wishes.language().isEmpty()
                ? answer
                : wishes.language().get().chosen(json.<JsonNode>valueToTree(answer));
    }
}
