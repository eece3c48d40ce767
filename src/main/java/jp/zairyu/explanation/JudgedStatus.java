package jp.zairyu.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.zairyu.engine.Finding;
import jp.zairyu.explanation.Answer.MissingFact;
import jp.zairyu.explanation.Answer.Reason;
import jp.zairyu.law.Bilingual;
import jp.zairyu.law.CriteriaBook.Entry;
import jp.zairyu.verdict.Judged;
import jp.zairyu.verdict.Status;

/** One status with its own verdict. */
final class JudgedStatus {
    private static final String ACTIVITY = "activity";
    private static final String CRITERIA = "criteria";
    private static final List<Status> BEST_FIRST = List.of(Status.MET, Status.REVIEW, Status.UNKNOWN, Status.NOT_MET);

    final Entry entry;
    final Screened screened;
    private List<MissingFact> missing;
    private List<Reason> reasons;
    private Double distance;

    /** @param screened the case with the verdict on this status */
    JudgedStatus(Entry entry, Screened screened) {
        this.entry = entry;
        this.screened = screened;
    }

    int rank() {
        return BEST_FIRST.indexOf(screened.root().status());
    }

    /** How far it is from fitting, where it does not. */
    double distance() {
        if (distance == null) {
            distance = switch (screened.root().status()) {
                case MET, UNKNOWN -> 0.0;
                case REVIEW, NOT_MET -> -screened.root().nearness();
            };
        }
        return distance;
    }

    /** How many facts are still to be asked for. */
    int questions() {
        return missing().size();
    }

    /** Whether the stated activity is that of the status, or something stated points to it and nothing rules it out. */
    boolean isPointedAt() {
        return switch (activity()) {
            case MET, REVIEW -> true;
            case NOT_MET -> false;
            case UNKNOWN ->
                layer(ACTIVITY).stream().flatMap(JudgedStatus::stillPossible).anyMatch(this::points);
        };
    }

    /** Whether what is stated bears on its activity, and does not rule it out. */
    boolean couldFit() {
        return activity() != Status.NOT_MET
                && layer(ACTIVITY).stream().flatMap(JudgedStatus::leaves).anyMatch(this::isConcluded);
    }

    private boolean points(Judged leaf) {
        return leaf.status() == Status.MET && isConcluded(leaf) && !isCommon(leaf);
    }

    private boolean isConcluded(Judged leaf) {
        return screened.findings().of(leaf.id(), leaf.item()) != null;
    }

    private boolean isCommon(Judged leaf) {
        var book = screened.law().criteria();
        var concluded = book.criteria().get(leaf.id()).concludedAs();
        return book.common().contains(concluded)
                || book.common().contains(concluded.split(Finding.VARIANT)[0]);
    }

    /** The leaves of parts that nothing has ruled out. */
    private static Stream<Judged> stillPossible(Judged node) {
        if (node.status() == Status.NOT_MET) {
            return Stream.empty();
        }
        return node.isLeaf() ? Stream.of(node) : node.parts().stream().flatMap(JudgedStatus::stillPossible);
    }

    private static Stream<Judged> leaves(Judged node) {
        return node.isLeaf() ? Stream.of(node) : node.parts().stream().flatMap(JudgedStatus::leaves);
    }

    Status activity() {
        return worst(layer(ACTIVITY));
    }

    Map<String, String> layers() {
        var layers = new LinkedHashMap<String, List<Judged>>();
        parts().forEach(part -> layers.computeIfAbsent(layerOf(part), layer -> new ArrayList<>())
                .add(part));
        var words = new LinkedHashMap<String, String>();
        layers.forEach((layer, parts) -> words.put(layer, worst(parts).name()));
        return words;
    }

    private List<Judged> layer(String layer) {
        return parts().stream().filter(part -> layerOf(part).equals(layer)).toList();
    }

    /** The parts of the tree, each of one layer. */
    private List<Judged> parts() {
        return screened.root().isLeaf()
                ? List.of(screened.root())
                : screened.root().parts();
    }

    private String layerOf(Judged part) {
        var criterion = screened.law().criteria().criteria().get(part.id());
        return criterion == null ? "" : criterion.layer();
    }

    private static Status worst(List<Judged> parts) {
        return parts.stream()
                .map(Judged::status)
                .max(Comparator.comparing(BEST_FIRST::indexOf))
                .orElse(Status.MET);
    }

    /** What is still to be asked for; worked out once, for answers and their order both turn on it. */
    List<MissingFact> missing() {
        if (missing == null) {
            missing = screened.missing().of(screened.root());
        }
        return missing;
    }

    /** What decided; worked out once, too. */
    List<Reason> reasons() {
        if (reasons == null) {
            reasons = screened.annotator().reasons(screened.root());
        }
        return reasons;
    }

    /** What to name first: the first question, or what decided; where all holds, a criterion rather than the purpose. */
    Bilingual reason() {
        var missing = missing();
        if (screened.root().status() == Status.UNKNOWN && !missing.isEmpty()) {
            return missing.get(0).question();
        }
        var telling = reasons().stream()
                .filter(reason -> CRITERIA.equals(reason.layer()))
                .findFirst();
        return (screened.root().status() == Status.MET ? telling : Optional.<Reason>empty())
                .or(() -> reasons().stream().findFirst())
                .map(Reason::text)
                .orElse(new Bilingual("", ""));
    }

    Bilingual summary() {
        return screened.words().say("summary." + screened.verdict().word(), Map.of("reason", reason()));
    }
}
