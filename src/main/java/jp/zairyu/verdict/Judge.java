package jp.zairyu.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Judges a criteria tree by what the rules found. Pure: the same tree, findings and lists give the same result.
 *
 * @param findings the status that rules concluded for a criterion and an item (null item: the whole case)
 * @param lists what is known of each list by name
 * @param inForce whether a provision is in force for the case
 */
public record Judge(
        BiFunction<String, Item, Status> findings, Function<String, Listed> lists, Predicate<String> inForce) {
    /** Marks the leaf that stands for "there may be further items": its id is this plus the list's name. */
    public static final String OPEN_LIST = "list.";

    public Judged judge(Tree tree) {
        return judge(tree, null);
    }

    /** Judges a tree for one item of a list. */
    public Judged judge(Tree tree, Item item) {
        if (tree instanceof Tree.Leaf leaf) {
            return Judged.leaf(leaf.id(), item, findings.apply(leaf.id(), item));
        } else if (tree instanceof Tree.AllOf all) {
            return behindGates(all, all(all.id(), item, judgeAll(all.parts(), item)));
        } else if (tree instanceof Tree.AnyOf any) {
            return any(any.id(), item, judgeAll(any.parts(), item));
        } else if (tree instanceof Tree.Each each) {
            return each(each, item);
        } else if (tree instanceof Tree.Some some) {
            return some(some, item);
        } else if (tree instanceof Tree.Counted counted) {
            return counted(counted, item);
        } else if (tree instanceof Tree.Dated dated) {
            return judge(dated.part(), item);
        }
        return soften((Tree.ReviewIfNotMet) tree, item);
    }

    private List<Judged> judgeAll(List<Tree> parts, Item item) {
        var judged = new ArrayList<Judged>(parts.size());
        for (var part : parts) {
            if (isLaw(part)) {
                judged.add(judge(part, item));
            }
        }
        return List.copyOf(judged);
    }

    private boolean isLaw(Tree part) {
        return !(part instanceof Tree.Dated dated) || inForce.test(dated.provision());
    }

    /** For one item of a list, each of that list is that item. */
    private Judged each(Tree.Each each, Item item) {
        if (item != null && item.list().equals(each.list())) {
            return all(each.id(), item, List.of(judge(each.part(), item)));
        }
        var listed = lists.apply(each.list());
        if (listed.numbers().isEmpty()) {
            return all(each.id(), null, List.of(open(each.list())));
        }
        return all(each.id(), null, items(each.list(), listed, each.part()));
    }

    private Judged some(Tree.Some some, Item item) {
        var listed = lists.apply(some.list());
        var parts = new ArrayList<>(items(some.list(), listed, some.part()));
        if (!listed.complete()) {
            parts.add(open(some.list()));
        }
        return any(some.id(), item, parts);
    }

    private List<Judged> items(String list, Listed listed, Tree part) {
        var judged = new ArrayList<Judged>(listed.numbers().size());
        for (var number : listed.numbers()) {
            judged.add(judge(part, new Item(list, number)));
        }
        return List.copyOf(judged);
    }

    private static Judged behindGates(Tree.AllOf all, Judged judged) {
        if (all.gates().isEmpty()) {
            return judged;
        }
        var closed = judged.parts().stream()
                .anyMatch(part -> all.gates().contains(part.id()) && part.status() == Status.NOT_MET);
        return closed ? judged.outOfQuestion() : judged;
    }

    /** A total that is settled speaks for itself; of an open one the open items tell why. */
    private Judged counted(Tree.Counted counted, Item item) {
        var total = judge(counted.total(), item);
        if (total.status() != Status.UNKNOWN) {
            return total;
        }
        var parts = new ArrayList<>(judgeAll(counted.items(), item));
        parts.add(total);
        return new Judged(counted.id(), item, Status.UNKNOWN, false, true, parts);
    }

    private Judged soften(Tree.ReviewIfNotMet soft, Item item) {
        var part = judge(soft.part(), item);
        var status = part.status() == Status.NOT_MET ? Status.REVIEW : part.status();
        return new Judged(soft.id(), item, status, part.isChoice(), true, part.isLeaf() ? List.of(part) : part.parts());
    }

    private static Judged open(String list) {
        return Judged.leaf(OPEN_LIST + list, null, Status.UNKNOWN);
    }

    private static Judged all(String id, Item item, List<Judged> parts) {
        return new Judged(id, item, Status.allOf(statuses(parts)), false, true, parts);
    }

    private static Judged any(String id, Item item, List<Judged> parts) {
        return new Judged(id, item, Status.anyOf(statuses(parts)), true, true, parts);
    }

    private static List<Status> statuses(List<Judged> parts) {
        var statuses = new ArrayList<Status>(parts.size());
        parts.forEach(part -> statuses.add(part.status()));
        return statuses;
    }
}
