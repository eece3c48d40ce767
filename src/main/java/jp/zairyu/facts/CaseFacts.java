package jp.zairyu.facts;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.law.Dates;
import jp.zairyu.verdict.Listed;

/**
 * One case as the rules see it.
 *
 * @param stated what the caller stated, words turned into codes
 * @param dates the dates that the law distinguishes
 * @param parts the objects rules match, derived once, in their order; a {@link Deferred} stands for several
 * @param lists what is known of each list, by its name in the request
 */
public record CaseFacts(StatedFacts stated, Dates dates, List<Object> parts, Map<String, Listed> lists) {
    /** Every object that rules can match. */
    public List<Object> facts() {
        return parts.stream()
                .flatMap(part -> part instanceof Deferred several ? several.facts().stream() : Stream.of(part))
                .toList();
    }

    public Listed list(String name) {
        return lists.getOrDefault(name, Listed.NOTHING);
    }
}
