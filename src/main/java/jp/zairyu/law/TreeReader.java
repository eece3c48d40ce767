package jp.zairyu.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.zairyu.law.CriteriaYaml.Node;
import jp.zairyu.verdict.Tree;

/** The and/or of criteria as written → {@link Tree}; a criterion that is only named has the tree of its home. */
final class TreeReader {
    private final CriteriaHomes homes;
    private final Map<String, Tree> trees = new LinkedHashMap<>();
    private final Set<String> unfinished = new LinkedHashSet<>();

    TreeReader(CriteriaHomes homes) {
        this.homes = homes;
    }

    /** The tree of a node, or of the criterion that it names. */
    Tree tree(Node named) {
        var known = trees.get(named.id());
        if (known != null) {
            return known;
        }
        var home = homes.exactly(named.id());
        if (!unfinished.add(named.id())) {
            homes.wrong(home, "`" + named.id() + "` stands inside itself", "Take it out of its own parts");
            return new Tree.Leaf(named.id());
        }
        var tree = newTree(home.node());
        trees.put(named.id(), tree);
        return tree;
    }

    private Tree newTree(Node node) {
        var tree = undated(node);
        return node.inForce() == null ? tree : new Tree.Dated(node.id(), node.inForce(), tree);
    }

    private Tree undated(Node node) {
        if (node.allOf() != null) {
            return new Tree.AllOf(node.id(), parts(node.allOf()), gates(node.allOf()));
        } else if (node.anyOf() != null) {
            return new Tree.AnyOf(node.id(), parts(node.anyOf()));
        } else if (node.each() != null) {
            return new Tree.Each(node.id(), node.each(), one(node, node.of()));
        } else if (node.some() != null) {
            return new Tree.Some(node.id(), node.some(), one(node, node.of()));
        } else if (node.reviewIfNotMet() != null) {
            return new Tree.ReviewIfNotMet(node.id(), tree(node.reviewIfNotMet()));
        }
        var leaf = new Tree.Leaf(node.id());
        return node.counts() == null ? leaf : new Tree.Counted(node.id(), leaf, parts(node.counts()));
    }

    /** The one part of {@code each} and {@code some}. */
    private Tree one(Node node, Node of) {
        if (of == null) {
            homes.wrong(
                    homes.of(node.id()),
                    "`" + node.id() + "` has `" + (node.each() == null ? "some" : "each") + "`, but no `of`",
                    "Write `of: `, and what must hold of each item");
            return new Tree.Leaf(node.id());
        }
        return tree(of);
    }

    /** In the order of the file, so that the same tree reads the same each time. */
    private static Set<String> gates(List<Node> nodes) {
        return nodes.stream().filter(Node::gate).map(Node::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Tree> parts(List<Node> nodes) {
        var parts = new ArrayList<Tree>();
        nodes.forEach(node -> parts.add(tree(node)));
        return parts;
    }
}
