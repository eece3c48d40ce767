package jp.zairyu.api;

import jp.zairyu.engine.RunawayRulesException;
import jp.zairyu.request.BadRequest;
import org.jboss.logging.Logger;

/**
 * Why a body brings no answer, as a problem document: the same for a single call and for a line among many. What the caller is
 * to blame for is not logged: it may hold what was stated.
 */
final class Unanswered {
    private static final Logger LOG = Logger.getLogger(Unanswered.class);
    private static final int INTERNAL_SERVER_ERROR = 500;
    private static final String RUNAWAY =
            "The rules did not come to rest; nothing was decided. Tell the analysts which ruleset is live: GET /v1/ruleset.";

    private Unanswered() {}

    /** @param path that a single call is posted to */
    static ProblemDocument problem(Throwable failure, String path) {
        if (failure instanceof BadRequest bad) {
            return ProblemDocument.of(bad, path);
        } else if (failure instanceof RunawayRulesException) {
            LOG.error("The rules did not come to rest", new Wordless(failure));
            return ProblemDocument.of(INTERNAL_SERVER_ERROR, RUNAWAY, path);
        }
        LOG.error("A request failed", new Wordless(failure));
        return ProblemDocument.of(INTERNAL_SERVER_ERROR, path);
    }
}
