package jp.zairyu.lint;

import java.util.stream.Stream;
import jp.zairyu.verdict.Tree;

/** Walks over trees of criteria. */
final class Trees {
    private Trees() {}

    /** The tree and everything in it. */
    static Stream<Tree> all(Tree tree) {
        var inside = tree instanceof Tree.Dated dated ? Stream.of(dated.part()) : tree.children().stream();
        return Stream.concat(Stream.of(tree), inside.flatMap(Trees::all));
    }

    /** What rules conclude. */
    static Stream<Tree.Leaf> leaves(Tree tree) {
        return all(tree).filter(Tree.Leaf.class::isInstance).map(Tree.Leaf.class::cast);
    }

    /** The names of the lists that it judges. */
    static Stream<String> lists(Tree tree) {
        return all(tree)
                .flatMap(part -> part instanceof Tree.Each each
                        ? Stream.of(each.list())
                        : part instanceof Tree.Some some ? Stream.of(some.list()) : Stream.empty());
    }
}
