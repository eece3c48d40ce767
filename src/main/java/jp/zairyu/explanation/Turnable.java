package jp.zairyu.explanation;

import java.util.stream.Stream;
import jp.zairyu.verdict.Judge;
import jp.zairyu.verdict.Judged;
import jp.zairyu.verdict.Status;

/** Which leaves of an open tree could still turn it, those included that are decided for now. */
final class Turnable {
    private Turnable() {}

    /** @return none of a node that is settled whatever becomes of the leaf: beside an alternative that holds, or a part that fails */
    static Stream<Judged> leaves(Judged node) {
        if (node.isLeaf()) {
            return node.id().startsWith(Judge.OPEN_LIST) ? Stream.of() : Stream.of(node);
        }
        return node.parts().stream()
                .filter(part -> !isSettledBeside(node, part))
                .flatMap(Turnable::leaves);
    }

    private static boolean isSettledBeside(Judged node, Judged part) {
        var settling = node.isChoice() ? Status.MET : Status.NOT_MET;
        return node.status() == settling
                && node.parts().stream().anyMatch(other -> other != part && other.status() == settling);
    }
}
