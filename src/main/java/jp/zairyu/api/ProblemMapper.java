package jp.zairyu.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jp.zairyu.engine.RunawayRulesException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What goes wrong → problem documents (RFC 9457). The library maps the rest (unknown path, wrong content type …). */
public class ProblemMapper {
    private static final int INTERNAL_SERVER_ERROR = 500;

    @ServerExceptionMapper
    public Response badRequest(BadRequest bad) {
        return HttpProblem.builder()
                .withStatus(Response.Status.BAD_REQUEST)
                .withTitle("The request cannot be taken")
                .withDetail("Each entry of `errors` names a field by its JSON Pointer and says what would be right.")
                .with("errors", bad.problems())
                .build()
                .toResponse();
    }

    @ServerExceptionMapper
    public Response runaway(RunawayRulesException runaway) {
        return HttpProblem.builder()
                .withStatus(INTERNAL_SERVER_ERROR)
                .withTitle("The rules did not come to rest")
                .withDetail("This case was not decided. Tell the analysts which ruleset answered: see /v1/ruleset.")
                .build()
                .toResponse();
    }
}
