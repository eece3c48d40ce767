package jp.zairyu.engine;

/** The rules kept firing each other and were stopped; the case is not decided. */
public class RunawayRulesException extends RuntimeException {
    RunawayRulesException(String when) {
        super("the rules did not come to rest " + when);
    }
}
