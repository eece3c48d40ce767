package jp.zairyu.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import jp.zairyu.request.BadRequest;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Whatever goes wrong behind the door → a problem document. Refusals are not logged: they are the caller's, and may hold
 * what the caller stated.
 */
public class ProblemMapper {
    private static final List<String> POSTS = List.of("/v1/screenings", "/v1/guidance");

    @ServerExceptionMapper
    public Response badRequest(BadRequest bad, UriInfo uri) {
        return unanswered(bad, uri);
    }

    @ServerExceptionMapper
    public Response badQuery(BadQuery bad, UriInfo uri) {
        return response(ProblemDocument.of(400, bad.getMessage(), path(uri))).build();
    }

    @ServerExceptionMapper
    public Response notThere(NotThere absent, UriInfo uri) {
        return response(ProblemDocument.of(404, absent.getMessage(), path(uri))).build();
    }

    /** What the framework refuses: an unknown path or media type. */
    @ServerExceptionMapper
    public Response refused(WebApplicationException refusal, UriInfo uri) {
        return response(ProblemDocument.of(refusal.getResponse().getStatus(), path(uri)))
                .build();
    }

    @ServerExceptionMapper
    public Response notAllowed(NotAllowedException method, UriInfo uri) {
        var posts = POSTS.stream().anyMatch(path(uri)::startsWith);
        var detail = posts ? "Post the facts to this path." : "This path is read with GET.";
        return response(ProblemDocument.of(405, detail, path(uri)))
                .header(HttpHeaders.ALLOW, posts ? HttpMethod.POST : HttpMethod.GET)
                .build();
    }

    /** A body that breaks off, or a caller that has gone. */
    @ServerExceptionMapper
    public Response brokenOff(IOException broken, UriInfo uri) {
        return response(ProblemDocument.of(400, path(uri))).build();
    }

    @ServerExceptionMapper
    public Response failed(Throwable failure, UriInfo uri) {
        return unanswered(failure, uri);
    }

    private static Response unanswered(Throwable failure, UriInfo uri) {
        return response(Unanswered.problem(failure, path(uri))).build();
    }

    private static Response.ResponseBuilder response(ProblemDocument problem) {
        return Response.status(problem.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(problem.json());
    }

    private static String path(UriInfo uri) {
        return uri.getRequestUri().getRawPath();
    }
}
