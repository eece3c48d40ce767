package jp.zairyu.verdict;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * A criterion with its status, and the parts that led to it: the explanation's skeleton.
 *
 * @param id the criterion
 * @param item the list item it was judged for; null where it concerns the whole case
 * @param status what is known of it
 * @param isChoice whether one part is enough
 * @param isInQuestion false where a part failed without which this was never in question
 * @param parts the parts in the order of the statute; empty for a leaf
 */
public record Judged(String id, Item item, Status status, boolean isChoice, boolean isInQuestion, List<Judged> parts) {
    private static final double AS_NEAR_AS_NOT = 0.5;
    private static final Comparator<Judged> NEAREST_FIRST =
            comparingDouble(Judged::nearness).reversed();

    static Judged leaf(String id, Item item, Status status) {
        return new Judged(id, item, status, false, true, List.of());
    }

    Judged outOfQuestion() {
        return new Judged(id, item, status, isChoice, false, parts);
    }

    public boolean isLeaf() {
        return parts.isEmpty();
    }

    /**
     * The leaves that bring about this status: those of the same status, under parts of the same status. Where several
     * alternatives fail, the one that came nearest to holding comes first, for that is the reason a reader looks for, and
     * those that were never in question are left out.
     */
    public List<Judged> deciding() {
        var leaves = new ArrayList<Judged>();
        addDeciding(leaves);
        return leaves;
    }

    private void addDeciding(List<Judged> leaves) {
        if (isLeaf()) {
            leaves.add(this);
        } else {
            for (var part : carriers()) {
                part.addDeciding(leaves);
            }
        }
    }

    private List<Judged> carriers() {
        var same = new ArrayList<Judged>(parts.size());
        for (var part : parts) {
            if (part.status == status) {
                same.add(part);
            }
        }
        var carriers = same.isEmpty() ? parts : same; // empty where the law softens a failure to a review
        return isChoice && status != Status.MET && carriers.size() > 1 ? nearestFirst(carriers) : carriers;
    }

    private static List<Judged> nearestFirst(List<Judged> alternatives) {
        var inQuestion = new ArrayList<>(alternatives);
        inQuestion.removeIf(part -> part.nearness() <= 0);
        inQuestion.sort(NEAREST_FIRST);
        return inQuestion.isEmpty() ? alternatives : inQuestion;
    }

    /** How near this came to holding: of parts the average, of alternatives the nearest; a leaf that fails says nothing. */
    public double nearness() {
        if (status == Status.MET || !isInQuestion) {
            return status == Status.MET ? 1 : 0;
        } else if (isLeaf()) {
            return status == Status.NOT_MET ? AS_NEAR_AS_NOT : 0;
        }
        var near = new DoubleSummaryStatistics();
        for (var part : parts) {
            near.accept(part.nearness());
        }
        return isChoice ? near.getMax() : near.getAverage();
    }
}
