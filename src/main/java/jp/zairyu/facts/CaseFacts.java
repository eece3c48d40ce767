package jp.zairyu.facts;

import java.util.List;
import java.util.Map;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.law.Dates;
import jp.zairyu.verdict.Listed;

/**
 * One case as the rules see it.
 *
 * @param stated what the caller stated, words turned into codes
 * @param dates the dates that the law distinguishes
 * @param facts the objects rules match, derived once
 * @param lists what is known of each list, by its name in the request
 */
public record CaseFacts(StatedFacts stated, Dates dates, List<Object> facts, Map<String, Listed> lists) {
    public Listed list(String name) {
        return lists.getOrDefault(name, Listed.NOTHING);
    }
}
