package jp.zairyu.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A story with a title, and what the law makes of it: one entry of {@code rules/<screening>/cases/*.yaml}.
 *
 * @param name the title, a sentence
 * @param source the source's case, such as SB-01; null for our own
 * @param asOf the day of judgement
 * @param facts exactly the {@code facts} of a request
 * @param expect what the answer must say
 */
public record GoldenCase(String name, String source, JsonNode asOf, ObjectNode facts, Expectation expect) {
    /**
     * What the answer must hold; it may hold more.
     *
     * @param verdict the verdict's word
     * @param because criteria as they must stand in the tree, each by its id (and item), with the properties that matter
     * @param missing the pointers of facts that must be asked for
     * @param notMissing pointers that must not be asked for
     * @param consequences by id, with the properties that matter
     * @param duties by id (and item), with the properties that matter
     */
    public record Expectation(
            String verdict,
            Boolean verdictMayChange,
            List<ObjectNode> because,
            List<String> missing,
            @JsonProperty("not-missing") List<String> notMissing,
            List<ObjectNode> consequences,
            List<ObjectNode> duties) {}
}
