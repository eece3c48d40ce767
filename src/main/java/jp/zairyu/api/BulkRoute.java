package jp.zairyu.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.zairyu.engine.RulebookShelf;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code POST /v1/screenings/{screening}/bulk}: a body per line in, an answer per line out, in order and of one ruleset and one
 * day. A route of its own: the platform's resources take a body in whole.
 */
@Singleton
class BulkRoute {
    static final String TYPE = "application/x-ndjson";

    private static final String SCREENINGS = "/v1/screenings/";
    private static final String BULK = "/bulk";
    private static final Set<String> TYPES = Set.of(TYPE, "application/ndjson", "application/jsonl");
    /** Lines in hand for each worker: enough that none waits while one line takes long. */
    private static final int AHEAD = 4;

    private final Screener screener;
    private final Today today;
    private final ObjectMapper json;
    private final BulkWorkers workers;
    private final RequestBody bodies;
    private final int longestLine;

    BulkRoute(
            Screener screener,
            Today today,
            ObjectMapper json,
            BulkWorkers workers,
            RequestBody bodies,
            @ConfigProperty(name = "zairyu.limits.body") MemorySize longestLine) {
        this.screener = screener;
        this.today = today;
        this.json = json;
        this.workers = workers;
        this.bodies = bodies;
        this.longestLine = Math.toIntExact(longestLine.asLongValue());
    }

    /** Whether the body of a request is read line by line. */
    static boolean isBulk(HttpServerRequest request) {
        return request.path() != null
                && request.path().startsWith(SCREENINGS)
                && request.path().endsWith(BULK);
    }

    void serve(@Observes Router router) {
        router.route(SCREENINGS + ":screening" + BULK).handler(this::serve);
    }

    private void serve(RoutingContext http) {
        var path = http.request().path();
        try {
            answer(http);
        } catch (BadQuery bad) {
            bodies.refuse(http, ProblemDocument.of(400, bad.getMessage(), path));
        } catch (NotThere absent) {
            bodies.refuse(http, ProblemDocument.of(404, absent.getMessage(), path));
        } catch (HttpException unreadable) { // a query that is no query
            bodies.refuse(http, ProblemDocument.of(unreadable.getStatusCode(), path));
        }
    }

    private void answer(RoutingContext http) {
        var request = http.request();
        if (!request.method().equals(HttpMethod.POST)) {
            http.response().putHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
            bodies.refuse(http, ProblemDocument.of(405, "Post lines of facts to this path.", request.path()));
        } else if (!isOfLines(request)) {
            bodies.refuse(http, ProblemDocument.of(415, "Send a body per line, as " + TYPE + ".", request.path()));
        } else {
            var shelf = screener.shelf();
            var screening = ScreeningResource.known(http.pathParam("screening"), shelf);
            var wishes = wishes(http);
            var answers = answers(shelf, screening, wishes);
            wishes.tell(http.response());
            http.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, TYPE)
                    .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + Wishes.PREFER);
            var counts = new LineCounts(shelf.ruleset().version());
            new BulkExchange(http, answers, counts, new BodyLines(longestLine), workers, workers.count() * AHEAD)
                    .begin();
        }
    }

    private static boolean isOfLines(HttpServerRequest request) {
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && TYPES.contains(type.split(";")[0].strip().toLowerCase(Locale.ROOT));
    }

    private static Wishes wishes(RoutingContext http) {
        var query = new LinkedHashMap<String, List<String>>();
        http.queryParams()
                .names()
                .forEach(name -> query.put(name, http.queryParams().getAll(name)));
        var request = http.request();
        return Wishes.of(query, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), request.getHeader(Wishes.PREFER));
    }

    private LineAnswers answers(RulebookShelf shelf, String screening, Wishes wishes) {
        var day = today.now();
        return new LineAnswers(
                body -> screener.answer(shelf, screening, body, day, wishes),
                answer -> screener.said(answer, wishes),
                json,
                SCREENINGS + screening);
    }
}
