package jp.zairyu.api.guard;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import jp.zairyu.api.ProblemDocument;
import jp.zairyu.api.ReadPast;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A problem document sent before any resource is reached, to a caller who may still be sending. */
@Singleton
public class Refusal {
    private final long most;

    Refusal(@ConfigProperty(name = "zairyu.limits.body") MemorySize most) {
        this.most = most.asLongValue();
    }

    /**
     * @param detail why, in a sentence
     * @param headers what to send beside it
     */
    public void send(RoutingContext http, int status, String detail, Map<String, String> headers) {
        var response = http.response();
        if (response.headWritten() || response.ended() || response.closed()) {
            return; // the caller has gone
        }
        ReadPast.theRestOf(http.request(), most);
        headers.forEach(response::putHeader);
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
                .end(Buffer.buffer(
                        ProblemDocument.of(status, detail, http.request().path())
                                .json()));
    }
}
