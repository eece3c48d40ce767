package jp.zairyu.engine;

/** The rules kept firing each other and were stopped; the case is not decided. */
public class RunawayRulesException extends RuntimeException {
    RunawayRulesException() {
        super("the rules did not come to rest after " + Rulebook.MOST_FIRINGS + " firings");
    }
}
