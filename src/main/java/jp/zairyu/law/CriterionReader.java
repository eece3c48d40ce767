package jp.zairyu.law;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.zairyu.law.CriteriaYaml.Node;
import jp.zairyu.law.Need.NeedYaml;
import jp.zairyu.verdict.Tree;

/** What is written of one criterion, and passes down to it from those around it → {@link Criterion}. */
final class CriterionReader {
    private final CriteriaHomes homes;

    CriterionReader(CriteriaHomes homes) {
        this.homes = homes;
    }

    /** Adds the criteria of a tree, and those whose rules they borrow. */
    void declare(Tree tree, Map<String, Criterion> criteria) {
        var own = criteria.computeIfAbsent(tree.id(), this::criterion);
        if (own != null && criteria.computeIfAbsent(own.concludedAs(), this::criterion) == null) {
            homes.wrong(
                    homes.of(tree.id()),
                    "`rules-of: " + own.concludedAs() + "` names a criterion that is described nowhere",
                    NearestWord.remedy(own.concludedAs(), homes.ids()));
        }
        tree.children().forEach(child -> declare(child, criteria));
    }

    /** What is described under an id; null where nothing is. */
    Criterion criterion(String id) {
        var home = homes.of(id);
        if (home == null) {
            return null;
        }
        var node = home.node();
        var above = home.parent() == null ? null : criterion(home.parent());
        return new Criterion(
                id,
                Objects.requireNonNullElse(node.layer(), above == null ? "" : above.layer()),
                node.citation() != null || above == null ? node.citation() : above.citation(),
                node.url(),
                node.standing() != null || above == null ? node.standing() : above.standing(),
                needs(node),
                Objects.requireNonNullElse(node.rulesOf(), id),
                home.module(),
                node.inForce() != null || above == null ? node.inForce() : above.provision(),
                node.checkedOn() != null || above == null ? node.checkedOn() : above.checkedOn());
    }

    /** A criterion that shares the rules of another turns on the same facts, unless it says otherwise. */
    private List<Need> needs(Node node) {
        if (node.needs() != null || node.rulesOf() == null) {
            return read(node.needs());
        }
        var shared = homes.of(node.rulesOf());
        return shared == null ? List.of() : read(shared.node().needs());
    }

    private static List<Need> read(List<NeedYaml> needs) {
        return needs == null ? List.of() : needs.stream().map(Need::of).toList();
    }
}
