package jp.zairyu.verdict;

import java.util.List;
import java.util.stream.Stream;

/**
 * A criterion with its status, and the parts that led to it: the explanation's skeleton.
 *
 * @param id the criterion
 * @param item the list item it was judged for; null where it concerns the whole case
 * @param status what is known of it
 * @param parts the parts in the order of the statute; empty for a leaf
 */
public record Judged(String id, Item item, Status status, List<Judged> parts) {
    public boolean isLeaf() {
        return parts.isEmpty();
    }

    /** The leaves that bring about this status: those of the same status, under parts of the same status. */
    public Stream<Judged> deciding() {
        return isLeaf() ? Stream.of(this) : carriers().stream().flatMap(Judged::deciding);
    }

    private List<Judged> carriers() {
        var same = parts.stream().filter(part -> part.status == status).toList();
        return same.isEmpty() ? parts : same; // empty where the law softens a failure to a review
    }
}
