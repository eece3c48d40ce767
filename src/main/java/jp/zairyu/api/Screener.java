package jp.zairyu.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.zairyu.changes.Prospecting;
import jp.zairyu.changes.Prospecting.Wish;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.ScreeningAnswer;
import jp.zairyu.gate.LiveRules;
import jp.zairyu.request.Question;
import jp.zairyu.request.RequestReader;
import jp.zairyu.request.ScreeningRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** From the body and the query of a request to its answer, in whatever form it is then given. */
@Singleton
class Screener {
    private static final String LANG = "lang";
    private static final String EXPLAIN = "explain";

    private final LiveRules rules;
    private final Tally tally;
    private final Today today;
    private final ObjectMapper json;
    private final int most;

    Screener(
            LiveRules rules,
            Tally tally,
            Today today,
            ObjectMapper json,
            @ConfigProperty(name = "zairyu.changes.evaluations", defaultValue = "50") int most) {
        this.rules = rules;
        this.tally = tally;
        this.today = today;
        this.json = json;
        this.most = most;
    }

    /** Several answers to one set of facts, all from one ruleset. */
    record Screenings(UUID decisionId, LocalDate asOf, String ruleset, List<ScreeningAnswer> answers) {}

    /**
     * What a request wishes of its answer.
     *
     * @param language the language named, if one is
     */
    record Wishes(Optional<Language> language, Set<Wish> prospects) {
        /** @throws BadQuery where the query holds what nobody knows */
        static Wishes of(UriInfo uri, HttpHeaders headers) {
            Query.mayName(uri, EXPLAIN, LANG);
            return read(uri, headers);
        }

        /** The same for what has no verdict that could turn. */
        static Wishes ofLanguage(UriInfo uri, HttpHeaders headers) {
            Query.mayName(uri, LANG);
            return read(uri, headers);
        }

        private static Wishes read(UriInfo uri, HttpHeaders headers) {
            var query = uri.getQueryParameters();
            return new Wishes(Language.named(query.getFirst(LANG), headers), Explain.of(query.getFirst(EXPLAIN)));
        }

        boolean inPlainJapanese() {
            return language.filter(Language.EASY::equals).isPresent();
        }
    }

    /** Take it once per request. */
    RulebookShelf shelf() {
        return rules.shelf();
    }

    /** The answer to one screening. */
    ScreeningAnswer answer(RulebookShelf shelf, String screening, RoutingContext http, Wishes wishes) {
        var body = RequestBody.of(http);
        return answer(shelf, screening, RequestReader.read(body, shelf.ruleset(), screening), body, wishes);
    }

    /** The answers to several. */
    Screenings answers(RulebookShelf shelf, RoutingContext http, Wishes wishes) {
        var body = RequestBody.of(http);
        var request = RequestReader.read(body, shelf.ruleset(), Question.SEVERAL);
        var answers = shelf.ruleset().screenings().keySet().stream()
                .filter(request::asks)
                .map(screening -> answer(shelf, screening, request, body, wishes))
                .toList();
        return new Screenings(
                UUID.randomUUID(), today.or(request.asOf()), shelf.ruleset().version(), answers);
    }

    private ScreeningAnswer answer(
            RulebookShelf shelf, String screening, ScreeningRequest request, byte[] body, Wishes wishes) {
        var asOf = today.or(request.asOf());
        var answer = tally.screen(shelf, screening, asOf, request.facts(), request.wanted(), wishes.inPlainJapanese());
        return wishes.prospects().isEmpty()
                ? answer
                : Prospecting.added(
                        answer,
                        shelf,
                        body,
                        asOf,
                        request.wanted(),
                        wishes.prospects(),
                        most,
                        wishes.inPlainJapanese());
    }

    /** The facts of a request that was answered, as they were sent. */
    JsonNode facts(RoutingContext http) {
        try {
            return json.readTree(RequestBody.of(http)).path("facts");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer as it goes out: with the words of the language named, if one is. */
    Object said(Object answer, Wishes wishes) {
        return wishes.language().isEmpty()
                ? answer
                : wishes.language().get().chosen(json.<JsonNode>valueToTree(answer));
    }
}
