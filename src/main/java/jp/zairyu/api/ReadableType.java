package jp.zairyu.api;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A Content-Type that is no media type at all is refused like any other that is not taken. Where one path answers in several
 * types, the platform would fail over it.
 */
public class ReadableType {
    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        var sent = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (sent != null && !MediaType.APPLICATION_JSON.equals(sent)) {
            read(sent);
        }
    }

    private static void read(String sent) {
        try {
            MediaType.valueOf(sent);
        } catch (IllegalArgumentException e) {
            throw new NotSupportedException(e);
        }
    }
}
