package jp.zairyu.api;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Collectors;
import jp.zairyu.engine.RulebookShelf;
import org.jboss.resteasy.reactive.ResponseHeader;

/** {@code POST /v1/screenings}, {@code /v1/screenings/{screening}} and {@code /v1/guidance}: the door. */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking // what takes time goes to a worker: Workplace
public class ScreeningResource {
    /** The headers of a request that its answer turns on. */
    private static final String TURNS_ON =
            HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE + ", " + Wishes.PREFER;

    static final String GUIDANCE = "guidance";

    private final Screener screener;
    private final Workplace workplace;
    private final WarmUp warmUp;

    ScreeningResource(Screener screener, Workplace workplace, WarmUp warmUp) {
        this.screener = screener;
        this.workplace = workplace;
        this.warmUp = warmUp;
    }

    /** Facts in, verdict with its explanation out. */
    @POST
    @ResponseHeader(name = HttpHeaders.VARY, value = TURNS_ON)
    @Path("/screenings/{screening}")
    public Uni<byte[]> screen(
            @PathParam("screening") String screening,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context RoutingContext http) {
        var shelf = screener.shelf();
        known(screening, shelf);
        var wishes = Wishes.of(uri, headers);
        wishes.tell(http.response());
        var law = shelf.ruleset().screening(screening);
        return workplace.have(
                warmUp.isDone() && workplace.isShort(RequestBody.size(http), law, wishes),
                () -> screener.written(screener.answer(shelf, screening, http, wishes), wishes));
    }

    /** Facts in, what to do next out. */
    @POST
    @ResponseHeader(name = HttpHeaders.VARY, value = TURNS_ON)
    @Path("/guidance")
    public Uni<byte[]> guidance(@Context UriInfo uri, @Context HttpHeaders headers, @Context RoutingContext http) {
        var wishes = Wishes.ofLanguage(uri, headers);
        return workplace.have(
                false, () -> screener.written(screener.answer(screener.shelf(), GUIDANCE, http, wishes), wishes));
    }

    /** Facts and names of questions in, all answers out. */
    @POST
    @ResponseHeader(name = HttpHeaders.VARY, value = TURNS_ON)
    @Path("/screenings")
    public Uni<byte[]> screenAll(@Context UriInfo uri, @Context HttpHeaders headers, @Context RoutingContext http) {
        var wishes = Wishes.of(uri, headers);
        wishes.tell(http.response());
        return workplace.have(false, () -> screener.written(screener.answers(screener.shelf(), http, wishes), wishes));
    }

    /**
     * @return the screening
     * @throws NotThere where the rules have no such screening, or it has a path of its own
     */
    static String known(String screening, RulebookShelf shelf) {
        if (screening.equals(GUIDANCE) || shelf.ruleset().screening(screening) == null) {
            throw new NotThere("There is no such screening; there are: " + screenings(shelf) + ".");
        }
        return screening;
    }

    private static String screenings(RulebookShelf shelf) {
        return shelf.ruleset().screenings().keySet().stream()
                .filter(screening -> !screening.equals(GUIDANCE))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
