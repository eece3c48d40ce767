package jp.zairyu.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.zairyu.law.Need.NeedYaml;

/** The keys that a {@code criteria.yaml} may have. */
final class CriteriaYaml {
    private CriteriaYaml() {}

    /** One file: of a screening, or of a part of it. */
    record Book(
            String screening,
            String met,
            @JsonProperty("not-met") String notMet,
            List<String> after,
            List<String> ranking,
            List<String> common,
            Node tree,
            List<Consequence> consequences,
            List<Duty> duties,
            List<Node> parts,
            List<Entry> statuses,
            List<Advice> advice,
            YamlPlace place) {}

    record Consequence(
            String id,
            @OneOf({"employer", "worker"}) String who,
            List<String> after,
            Node applies,
            List<String> penalties,
            YamlPlace place) {}

    record Duty(
            String id,
            @OneOf({"employer", "worker"}) String who,
            Node due,
            Node kept,
            List<String> penalties,
            YamlPlace place) {}

    record Entry(
            String status,
            String designation,
            @JsonProperty("sub-category") String subCategory,
            List<String> neighbours,
            String points,
            Node tree,
            YamlPlace place) {
        String id() {
            return designation != null ? designation : subCategory != null ? status + "." + subCategory : status;
        }
    }

    record Advice(
            String id,

            @OneOf({
                "applications",
                "stay",
                "fees",
                "notifications",
                "cancellation",
                "hiring",
                "desks",
                "routes",
                "grant"
            })
            String section,

            @OneOf({"worker", "employer", "office"}) String who,
            Node applies,
            List<String> penalties,
            YamlPlace place) {}

    record Node(
            String id,
            String layer,
            @JsonProperty("fails-as") String failsAs,
            boolean gate,
            String citation,
            String url,
            Standing standing,
            @JsonProperty("checked-on") LocalDate checkedOn,
            @JsonProperty("in-force") String inForce,
            List<NeedYaml> needs,
            @JsonProperty("rules-of") String rulesOf,
            @JsonProperty("all-of") List<Node> allOf,
            @JsonProperty("any-of") List<Node> anyOf,
            String each,
            String some,
            Node of,
            @JsonProperty("review-if-not-met") Node reviewIfNotMet,
            List<Node> counts,
            YamlPlace place) {
        /** A node that says nothing but its id may be another's name: a criterion described elsewhere. */
        boolean isDescribed() {
            return citation != null
                    || needs != null
                    || layer != null
                    || standing != null
                    || rulesOf != null
                    || inForce != null
                    || !children().isEmpty();
        }

        List<Node> children() {
            return Stream.of(orEmpty(allOf), orEmpty(anyOf), one(of), one(reviewIfNotMet), orEmpty(counts))
                    .flatMap(List::stream)
                    .toList();
        }

        private static List<Node> orEmpty(List<Node> nodes) {
            return nodes == null ? List.of() : nodes;
        }

        private static List<Node> one(Node node) {
            return node == null ? List.of() : List.of(node);
        }
    }
}
