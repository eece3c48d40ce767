package jp.zairyu.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.zairyu.engine.Finding;
import jp.zairyu.engine.RuleInfo;
import jp.zairyu.verdict.Status;

/**
 * What one question brought about.
 *
 * @param criteria the criteria that the answer shows, each with its status
 * @param rules the rules that concluded something
 */
public record Covered(Set<Seen> criteria, Set<RuleInfo> rules) {
    private static final Set<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::name).collect(Collectors.toSet());

    static final Covered NOTHING = new Covered(Set.of(), Set.of());

    /** A criterion, or a group of them, with a status that it had. */
    public record Seen(String criterion, Status status) {}

    /**
     * @param answer as JSON
     * @param findings what the rules concluded on the way to it
     */
    static Covered of(JsonNode answer, List<Finding> findings) {
        var criteria = new HashSet<Seen>();
        collect(answer, criteria);
        if (answer.has("advice")) { // advice that does not apply is left out of the answer
            findings.forEach(finding -> criteria.add(new Seen(finding.criterion(), finding.outcome())));
        }
        return new Covered(criteria, findings.stream().map(Finding::rule).collect(Collectors.toSet()));
    }

    private static void collect(JsonNode node, Set<Seen> seen) {
        if (node.has("id") && isStatus(node.path("status").asText())) {
            seen.add(new Seen(
                    node.path("id").asText(), Status.valueOf(node.path("status").asText())));
        }
        node.forEach(child -> collect(child, seen));
    }

    /** Advice and duties have words of their own. */
    private static boolean isStatus(String word) {
        return STATUSES.contains(word);
    }
}
