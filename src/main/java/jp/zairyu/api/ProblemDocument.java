package jp.zairyu.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import jp.zairyu.request.BadRequest;
import jp.zairyu.request.Problem;

/**
 * What every refusal says: a problem document (RFC 9457). It repeats nothing of a request but the path.
 *
 * @param instance the path that was asked for
 * @param errors what is wrong in the body; absent where the body is not to blame
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDocument(
        String type, String title, int status, String detail, String instance, List<Problem> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CANNOT_BE_TAKEN = "The request body cannot be taken; see errors.";

    /** The official names, where the platform's are of an older day. */
    private static final Map<Integer, String> TITLES = Map.of(413, "Content Too Large");

    private static final Map<Integer, String> DETAILS = Map.of(
            400, "The request cannot be read.",
            404, "Nothing is served at this path.",
            406, "The service answers in application/json; posted facts also in text/markdown and text/html.",
            413, "The body is larger than the service takes (1 MiB).",
            415, "Send the facts as application/json.",
            500, "The service failed; nothing was decided.",
            503, "The service cannot answer now; nothing was decided.");

    /** The refusal that a status alone explains. */
    static ProblemDocument of(int status, String instance) {
        return of(status, DETAILS.get(status), instance);
    }

    /** The refusal with this status, for a reason of its own. */
    public static ProblemDocument of(int status, String detail, String instance) {
        return new ProblemDocument("about:blank", title(status), status, detail, instance, null);
    }

    static ProblemDocument of(BadRequest bad, String instance) {
        return new ProblemDocument("about:blank", title(400), 400, CANNOT_BE_TAKEN, instance, bad.problems());
    }

    /** As it goes out, in UTF-8. */
    public byte[] json() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String title(int status) {
        var known = Status.fromStatusCode(status);
        return TITLES.getOrDefault(status, known == null ? "Problem" : known.getReasonPhrase());
    }
}
