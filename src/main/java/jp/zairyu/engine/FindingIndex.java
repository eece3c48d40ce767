package jp.zairyu.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.zairyu.law.Criterion;
import jp.zairyu.verdict.Item;
import jp.zairyu.verdict.Status;

/** Findings by criterion and item. */
public final class FindingIndex {
    /** By criterion, then by item; null: of the whole case. */
    private final Map<String, Map<Item, List<Finding>>> findings = new HashMap<>();

    private final Map<String, Criterion> criteria;

    /** @param criteria by id; a criterion may share the rules of another */
    public FindingIndex(List<Finding> all, Map<String, Criterion> criteria) {
        this.criteria = criteria;
        for (var finding : all) {
            findings.computeIfAbsent(finding.criterion(), criterion -> new HashMap<>(2))
                    .computeIfAbsent(finding.item(), item -> new ArrayList<>(1))
                    .add(finding);
        }
    }

    /** Everything that rules concluded, whether or not a tree asks for it. */
    public Stream<Finding> all() {
        return findings.values().stream()
                .flatMap(ofItems -> ofItems.values().stream())
                .flatMap(List::stream);
    }

    /**
     * The finding on a criterion, for an item or else for the whole case; null if no rule concluded it.
     *
     * <p>Several rules may conclude the same; the first that fired speaks for them.
     */
    public Finding of(String criterion, Item item) {
        var found = found(criterion, item);
        return found == null ? null : found.get(0);
    }

    /** Whether rules concluded a criterion differently. */
    public boolean isContradicted(String criterion, Item item) {
        var found = found(criterion, item);
        return found != null && status(found) != found.get(0).outcome();
    }

    /** What rules concluded, or null. Rules that contradict each other are a defect; a person must look. */
    public Status status(String criterion, Item item) {
        var found = found(criterion, item);
        return found == null ? null : status(found);
    }

    private static Status status(List<Finding> found) {
        var first = found.get(0).outcome();
        for (var finding : found) {
            if (finding.outcome() != first) {
                return Status.REVIEW;
            }
        }
        return first;
    }

    private List<Finding> found(String criterion, Item item) {
        var described = criteria.get(criterion);
        var concluded = findings.get(described == null ? criterion : described.concludedAs());
        if (concluded == null) {
            return null;
        }
        var ofItem = concluded.get(item);
        return ofItem != null || item == null ? ofItem : concluded.get(null);
    }
}
