package jp.zairyu.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.zairyu.ScreeningService;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.ScreeningAnswer;
import jp.zairyu.gate.LiveRules;
import jp.zairyu.request.Question;
import jp.zairyu.request.RequestReader;

/** {@code POST /v1/screenings}, {@code /v1/screenings/{screening}} and {@code /v1/guidance}: the door. */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ScreeningResource {
    private static final String GUIDANCE = "guidance";

    private final LiveRules rules;
    private final Today today;

    ScreeningResource(LiveRules rules, Today today) {
        this.rules = rules;
        this.today = today;
    }

    /** Several answers to one set of facts, all from one ruleset. */
    public record Screenings(UUID decisionId, LocalDate asOf, String ruleset, List<ScreeningAnswer> answers) {}

    /** Facts in, verdict with its explanation out. */
    @POST
    @Path("/screenings/{screening}")
    public ScreeningAnswer screen(@PathParam("screening") String screening, @Context RoutingContext http) {
        var shelf = rules.shelf();
        if (screening.equals(GUIDANCE) || shelf.ruleset().screening(screening) == null) {
            throw new NotThere("There is no such screening; there are: " + screenings(shelf) + ".");
        }
        return answer(shelf, screening, http);
    }

    /** Facts in, what to do next out. */
    @POST
    @Path("/guidance")
    public ScreeningAnswer guidance(@Context RoutingContext http) {
        return answer(rules.shelf(), GUIDANCE, http);
    }

    /** Facts and names of questions in, all answers out. */
    @POST
    @Path("/screenings")
    public Screenings screenAll(@Context RoutingContext http) {
        var shelf = rules.shelf();
        var request = RequestReader.read(RequestBody.of(http), shelf.ruleset(), Question.SEVERAL);
        var asOf = today.or(request.asOf());
        var answers = shelf.ruleset().screenings().keySet().stream()
                .filter(request::asks)
                .map(screening -> ScreeningService.screen(shelf, screening, asOf, request.facts(), request.wanted()))
                .toList();
        return new Screenings(UUID.randomUUID(), asOf, shelf.ruleset().version(), answers);
    }

    private ScreeningAnswer answer(RulebookShelf shelf, String screening, RoutingContext http) {
        var request = RequestReader.read(RequestBody.of(http), shelf.ruleset(), screening);
        return ScreeningService.screen(shelf, screening, today.or(request.asOf()), request.facts(), request.wanted());
    }

    private static String screenings(RulebookShelf shelf) {
        return shelf.ruleset().screenings().keySet().stream()
                .filter(screening -> !screening.equals(GUIDANCE))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
