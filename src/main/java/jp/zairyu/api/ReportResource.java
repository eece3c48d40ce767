package jp.zairyu.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.report.Report;
import jp.zairyu.report.Report.Matter;

/**
 * The same questions as at {@link ScreeningResource}, answered with a page of paper. It is given to those who name its type:
 * {@code qs} leaves JSON to everybody else.
 */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class ReportResource {
    private static final String MARKDOWN = "text/markdown";
    private static final String HTML = "text/html";
    private static final String IF_NAMED = ";qs=0.1";
    private static final String UTF_8 = ";charset=UTF-8";
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Screener screener;

    ReportResource(Screener screener) {
        this.screener = screener;
    }

    /** How a report is written. */
    private interface Form {
        Response of(Matter matter, RulebookShelf shelf, Language language);
    }

    @POST
    @Path("/screenings/{screening}")
    @Produces(MARKDOWN + IF_NAMED)
    public Response screen(
            @PathParam("screening") String screening,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context RoutingContext http) {
        return one(ScreeningResource.known(screening, screener.shelf()), uri, headers, http, ReportResource::markdown);
    }

    @POST
    @Path("/screenings/{screening}")
    @Produces(HTML + IF_NAMED)
    public Response screenAsHtml(
            @PathParam("screening") String screening,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context RoutingContext http) {
        return one(ScreeningResource.known(screening, screener.shelf()), uri, headers, http, ReportResource::html);
    }

    @POST
    @Path("/guidance")
    @Produces(MARKDOWN + IF_NAMED)
    public Response guidance(@Context UriInfo uri, @Context HttpHeaders headers, @Context RoutingContext http) {
        return one(ScreeningResource.GUIDANCE, uri, headers, http, ReportResource::markdown);
    }

    @POST
    @Path("/guidance")
    @Produces(HTML + IF_NAMED)
    public Response guidanceAsHtml(@Context UriInfo uri, @Context HttpHeaders headers, @Context RoutingContext http) {
        return one(ScreeningResource.GUIDANCE, uri, headers, http, ReportResource::html);
    }

    @POST
    @Path("/screenings")
    @Produces(MARKDOWN + IF_NAMED)
    public Response screenAll(@Context UriInfo uri, @Context HttpHeaders headers, @Context RoutingContext http) {
        return several(uri, headers, http, ReportResource::markdown);
    }

    @POST
    @Path("/screenings")
    @Produces(HTML + IF_NAMED)
    public Response screenAllAsHtml(@Context UriInfo uri, @Context HttpHeaders headers, @Context RoutingContext http) {
        return several(uri, headers, http, ReportResource::html);
    }

    private Response one(String screening, UriInfo uri, HttpHeaders headers, RoutingContext http, Form form) {
        var shelf = screener.shelf();
        var isAdvice = screening.equals(ScreeningResource.GUIDANCE);
        var wishes = isAdvice
                ? Wishes.ofLanguage(uri, headers)
                : Wishes.of(uri, headers).whole();
        var answer = screener.answer(shelf, screening, http, wishes);
        return said(Matter.of(answer, screener.facts(http)), shelf, wishes, form);
    }

    private Response several(UriInfo uri, HttpHeaders headers, RoutingContext http, Form form) {
        var shelf = screener.shelf();
        var wishes = Wishes.of(uri, headers).whole();
        var all = screener.answers(shelf, http, wishes);
        var matter = new Matter(all.decisionId(), all.asOf(), all.answers(), screener.facts(http));
        return said(matter, shelf, wishes, form);
    }

    private static Response said(Matter matter, RulebookShelf shelf, Wishes wishes, Form form) {
        return form.of(matter, shelf, wishes.language().orElse(Language.JA));
    }

    private static Response markdown(Matter matter, RulebookShelf shelf, Language language) {
        var text = Report.markdown(matter, shelf.ruleset(), language.word(), language.tag());
        return response(text, MARKDOWN, language).build();
    }

    /** Nothing is loaded and nothing runs, whatever the page says. */
    private static Response html(Matter matter, RulebookShelf shelf, Language language) {
        var text = Report.html(matter, shelf.ruleset(), language.word(), language.tag());
        return response(text, HTML, language)
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    private static Response.ResponseBuilder response(String text, String type, Language language) {
        return Response.ok(text, type + UTF_8)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE);
    }
}
