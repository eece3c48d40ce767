package jp.zairyu.explanation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.zairyu.verdict.Judged;
import jp.zairyu.verdict.Status;

/**
 * The order in which to ask about what is unknown, so that a case is settled with few questions.
 *
 * <p>A leaf costs the facts it lacks, each once; what was asked before is free. Of alternatives the one comes first that can be
 * shown to hold at the least cost, for one is enough; of parts that must all hold the one that can be shown to fail at the least
 * cost, for that ends the case. First come the questions that could settle the whole, then those of the next alternatives. Where two
 * cost the same, the law's order stands.
 */
final class Questions {
    private final Function<Judged, BitSet> lacking;
    private final Set<Judged> asked = new LinkedHashSet<>();
    private final BitSet free = new BitSet();

    private Questions(Function<Judged, BitSet> lacking) {
        this.lacking = lacking;
    }

    /**
     * @param root a judged tree
     * @param lacking the facts that a leaf lacks, now or once others are stated, each by a number of its own; they are not changed
     * @return the unknown leaves under unknown nodes, those to ask about first in front
     */
    static List<Judged> inOrder(Judged root, Function<Judged, BitSet> lacking) {
        var questions = new Questions(lacking);
        while (questions.isOpen(root)) {
            questions.ask(root);
        }
        return List.copyOf(questions.asked);
    }

    /** Asks about what could settle a node. */
    private void ask(Judged node) {
        if (node.isLeaf()) {
            asked.add(node);
            free.or(lacking.apply(node));
        } else if (node.isChoice()) {
            ask(cheapest(open(node), true));
        } else {
            askAll(open(node));
        }
    }

    private void askAll(List<Judged> parts) {
        var left = new ArrayList<>(parts);
        while (!left.isEmpty()) {
            var next = cheapest(left, false);
            left.remove(next);
            ask(next);
            left.removeIf(part -> !isOpen(part));
        }
    }

    private Judged cheapest(List<Judged> parts, boolean holds) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Judged cheapest = null;
        var least = Integer.MAX_VALUE;
        for (var part : parts) {
            var cost = toAsk(part, holds).cardinality();
            if (cost < least) {
                cheapest = part;
                least = cost;
            }
        }
        return cheapest;
    }

    /** The facts to ask for that could show that a node holds, or that it fails. */
    private BitSet toAsk(Judged node, boolean holds) {
        if (node.isLeaf()) {
            var facts = (BitSet) lacking.apply(node).clone();
            facts.andNot(free);
            return facts;
        }
        return node.isChoice() == holds ? fewest(node, holds) : all(node, holds);
    }

    /** Where one part is enough. */
    private BitSet fewest(Judged node, boolean holds) {
        BitSet fewest = null;
        for (var part : open(node)) {
            var facts = toAsk(part, holds);
            if (fewest == null || facts.cardinality() < fewest.cardinality()) {
                fewest = facts;
            }
        }
        return fewest;
    }

    private BitSet all(Judged node, boolean holds) {
        var all = new BitSet();
        for (var part : open(node)) {
            all.or(toAsk(part, holds));
        }
        return all;
    }

    private List<Judged> open(Judged node) {
        var open = new ArrayList<Judged>(node.parts().size());
        for (var part : node.parts()) {
            if (isOpen(part)) {
                open.add(part);
            }
        }
        return open;
    }

    private boolean isOpen(Judged node) {
        if (node.status() != Status.UNKNOWN) {
            return false;
        } else if (node.isLeaf()) {
            return !asked.contains(node);
        }
        for (var part : node.parts()) {
            if (isOpen(part)) {
                return true;
            }
        }
        return false;
    }
}
