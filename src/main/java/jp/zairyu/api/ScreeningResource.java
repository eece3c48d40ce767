package jp.zairyu.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import jp.zairyu.ScreeningService;
import jp.zairyu.engine.LiveRules;
import jp.zairyu.explanation.ScreeningAnswer;

/** {@code POST /v1/screenings/{screening}}: the door. */
@Path("/v1/screenings")
public class ScreeningResource {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final LiveRules rules;
    private final Clock clock;

    ScreeningResource(LiveRules rules) {
        this.rules = rules;
        this.clock = Clock.system(JAPAN);
    }

    /** Facts in, verdict with its explanation out. "Today" enters here, and nowhere else. */
    @POST
    @Path("/{screening}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public ScreeningAnswer screen(@PathParam("screening") String screening, @Context RoutingContext http) {
        var shelf = rules.shelf();
        if (shelf.ruleset().screening(screening) == null) {
            var there = shelf.ruleset().screenings().keySet().stream().sorted().collect(Collectors.joining(", "));
            throw new NotThere("There is no such screening; there are: " + there + ".");
        }
        var request = RequestReader.read(RequestBody.of(http), shelf.ruleset().vocabulary());
        var asOf = request.asOf() == null ? LocalDate.now(clock) : request.asOf();
        return ScreeningService.screen(shelf, screening, asOf, request.facts(), request.wanted());
    }
}
