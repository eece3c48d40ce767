package jp.zairyu.changes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A change that may turn a verdict.
 *
 * @param id the key of its words
 * @param who worker, employer or time
 * @param edits what it does to the body, in turn
 * @param on the day on which it will be so by itself, or the last one on which somebody can do it; null where no day counts
 * @param values for its words
 */
record Change(String id, String who, List<Edit> edits, LocalDate on, Map<String, Object> values) {
    /** Whether two changes are alternatives: they would set the same value. */
    boolean excludes(Change other) {
        var pointers = new HashSet<String>();
        edits.forEach(edit -> pointers.add(edit.pointer()));
        return other.edits.stream().anyMatch(edit -> pointers.contains(edit.pointer()));
    }

    /** @param body is changed */
    void make(ObjectNode body) {
        edits.forEach(edit -> Pointers.set(body, edit.pointer(), edit.to().deepCopy()));
    }
}
