package jp.zairyu.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.zairyu.verdict.Tree;

/** {@code criteria.yaml} → {@link CriteriaBook}. */
final class CriteriaReader {
    record BookYaml(
            String screening,
            String met,
            @JsonProperty("not-met") String notMet,
            NodeYaml tree,
            List<ConsequenceYaml> consequences,
            List<DutyYaml> duties) {}

    record ConsequenceYaml(String id, String who, List<String> after, NodeYaml applies, List<String> penalties) {}

    record DutyYaml(String id, String who, NodeYaml due, NodeYaml kept, List<String> penalties) {}

    record NodeYaml(
            String id,
            String layer,
            @JsonProperty("fails-as") String failsAs,
            boolean gate,
            String citation,
            String url,
            Standing standing,
            List<Need> needs,
            @JsonProperty("all-of") List<NodeYaml> allOf,
            @JsonProperty("any-of") List<NodeYaml> anyOf,
            String each,
            String some,
            NodeYaml of,
            @JsonProperty("review-if-not-met") NodeYaml reviewIfNotMet) {}

    private final String file;
    private final Map<String, Tree> trees = new LinkedHashMap<>();
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();
    private final Map<String, String> failsAs = new LinkedHashMap<>();

    private CriteriaReader(String file) {
        this.file = file;
    }

    static CriteriaBook read(String file, BookYaml yaml) {
        return new CriteriaReader(file).book(yaml);
    }

    private CriteriaBook book(BookYaml yaml) {
        var tree = tree(yaml.tree(), null);
        var consequences =
                orEmpty(yaml.consequences()).stream().map(this::consequence).toList();
        var duties = orEmpty(yaml.duties()).stream().map(this::duty).toList();
        return new CriteriaBook(
                yaml.screening(), yaml.met(), yaml.notMet(), tree, failsAs, criteria, consequences, duties);
    }

    private CriteriaBook.Consequence consequence(ConsequenceYaml yaml) {
        return new CriteriaBook.Consequence(
                yaml.id(), yaml.who(), yaml.after(), tree(yaml.applies(), null), orEmpty(yaml.penalties()));
    }

    private CriteriaBook.Duty duty(DutyYaml yaml) {
        var kept = yaml.kept() == null ? null : tree(yaml.kept(), null);
        return new CriteriaBook.Duty(yaml.id(), yaml.who(), tree(yaml.due(), null), kept, orEmpty(yaml.penalties()));
    }

    private Tree tree(NodeYaml node, NodeYaml parent) {
        if (node != null && trees.containsKey(node.id())) {
            return again(node);
        }
        declare(node, parent);
        var tree = newTree(node);
        trees.put(node.id(), tree);
        return tree;
    }

    /** A criterion may stand in several branches; it is described where it first stands, and elsewhere only named. */
    private Tree again(NodeYaml node) {
        if (node.citation() != null || node.allOf() != null || node.anyOf() != null || node.of() != null) {
            throw new RulesetException(file, node.id() + " is described twice; name it only by its id the second time");
        }
        return trees.get(node.id());
    }

    private Tree newTree(NodeYaml node) {
        if (node.allOf() != null) {
            return new Tree.AllOf(node.id(), parts(node.allOf(), node), gates(node.allOf()));
        } else if (node.anyOf() != null) {
            return new Tree.AnyOf(node.id(), parts(node.anyOf(), node));
        } else if (node.each() != null) {
            return new Tree.Each(node.id(), node.each(), tree(node.of(), node));
        } else if (node.some() != null) {
            return new Tree.Some(node.id(), node.some(), tree(node.of(), node));
        } else if (node.reviewIfNotMet() != null) {
            return new Tree.ReviewIfNotMet(node.id(), tree(node.reviewIfNotMet(), node));
        }
        return new Tree.Leaf(node.id());
    }

    private static Set<String> gates(List<NodeYaml> nodes) {
        return nodes.stream().filter(NodeYaml::gate).map(NodeYaml::id).collect(Collectors.toUnmodifiableSet());
    }

    private List<Tree> parts(List<NodeYaml> nodes, NodeYaml parent) {
        var parts = new ArrayList<Tree>();
        nodes.forEach(node -> parts.add(tree(node, parent)));
        return parts;
    }

    private void declare(NodeYaml node, NodeYaml parent) {
        if (node == null || node.id() == null) {
            throw new RulesetException(file, "a node of the tree has no id");
        }
        criteria.put(node.id(), criterion(node, parent));
        if (node.failsAs() != null) {
            failsAs.put(node.id(), node.failsAs());
        }
    }

    private Criterion criterion(NodeYaml node, NodeYaml parent) {
        var above = parent == null ? null : criteria.get(parent.id());
        var layer = Objects.requireNonNullElse(node.layer(), above == null ? "" : above.layer());
        var citation = node.citation() != null || above == null ? node.citation() : above.citation();
        var standing = node.standing() != null || above == null ? node.standing() : above.standing();
        return new Criterion(node.id(), layer, citation, node.url(), standing, orEmpty(node.needs()));
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
