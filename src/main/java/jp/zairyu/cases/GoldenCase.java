package jp.zairyu.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * A story with a title, and what the law makes of it: one entry of {@code rules/<screening>/cases/*.yaml}.
 *
 * @param name the title, a sentence
 * @param source the source's case, such as SB-01; null for our own
 * @param asOf the day of judgement
 * @param statuses the statuses asked for, for eligibility
 * @param designations the designations asked for, for eligibility
 * @param facts exactly the {@code facts} of a request
 * @param expect what the answer must say
 */
public record GoldenCase(
        String name,
        String source,
        JsonNode asOf,
        JsonNode statuses,
        JsonNode designations,
        ObjectNode facts,
        Expectation expect) {
    /**
     * What the answer must hold; it may hold more.
     *
     * @param verdict the verdict's word
     * @param because criteria as they must stand in the tree, each by its id (and item), with the properties that matter
     * @param missing the pointers of facts that must be asked for
     * @param notMissing pointers that must not be asked for
     * @param consequences by id, with the properties that matter
     * @param duties by id (and item), with the properties that matter
     * @param statuses for eligibility, by status
     * @param advice for guidance, by id, with the properties that matter
     * @param noAdvice for guidance, ids that must not be advised
     */
    public record Expectation(
            String verdict,
            Boolean verdictMayChange,
            List<ObjectNode> because,
            List<String> missing,
            @JsonProperty("not-missing") List<String> notMissing,
            List<ObjectNode> consequences,
            List<ObjectNode> duties,
            List<OfStatus> statuses,
            List<ObjectNode> advice,
            @JsonProperty("no-advice") List<String> noAdvice) {}

    /**
     * What an eligibility answer must hold for one status.
     *
     * @param id the status's code, or the designation's, or the status's with a sub-category behind a dot
     * @param layers activity, criteria and conduct, as far as they matter
     * @param neighbours ids as above, in any order, each of which must be named
     * @param points what the points table must hold: total, items and marks by id
     */
    public record OfStatus(
            String id,
            String verdict,
            List<ObjectNode> because,
            List<String> missing,
            @JsonProperty("not-missing") List<String> notMissing,
            Map<String, String> layers,
            List<String> neighbours,
            ObjectNode points) {}
}
