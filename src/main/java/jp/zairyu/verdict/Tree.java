package jp.zairyu.verdict;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The law's own and/or structure. It is data: read from {@code criteria.yaml}, judged by {@link Judge}. */
public sealed interface Tree {
    /** The criterion's id; a group has one too. */
    String id();

    /** The parts, in the order of the statute. */
    default List<Tree> children() {
        return List.of();
    }

    /** A condition that rules conclude. */
    record Leaf(String id) implements Tree {}

    /**
     * Every part must hold.
     *
     * @param gates ids of parts without which the whole was never in question
     */
    record AllOf(String id, List<Tree> parts, Set<String> gates) implements Tree {
        @Override
        public List<Tree> children() {
            return parts;
        }
    }

    /** One part that holds is enough. */
    record AnyOf(String id, List<Tree> parts) implements Tree {
        @Override
        public List<Tree> children() {
            return parts;
        }
    }

    /** Every item of the list must satisfy the part; with no item stated it is unknown. */
    record Each(String id, String list, Tree part) implements Tree {
        @Override
        public List<Tree> children() {
            return List.of(part);
        }
    }

    /** One item that satisfies the part is enough; while the list is open, a further item might. */
    record Some(String id, String list, Tree part) implements Tree {
        @Override
        public List<Tree> children() {
            return List.of(part);
        }
    }

    /** Where the part fails the law asks for a person's judgement rather than refusing. */
    record ReviewIfNotMet(String id, Tree part) implements Tree {
        @Override
        public List<Tree> children() {
            return List.of(part);
        }
    }

    /**
     * A total of items. Rules conclude the total from what they found on the items; while it is open, the items are that do.
     *
     * @param total the condition on the total, by the same id
     * @param items what is added up
     */
    record Counted(String id, Leaf total, List<Tree> items) implements Tree {
        @Override
        public List<Tree> children() {
            return Stream.concat(Stream.of(total), items.stream()).toList();
        }
    }

    /**
     * A part that is law only while a provision is in force; at other times it is not there.
     *
     * @param id the part's own id
     */
    record Dated(String id, String provision, Tree part) implements Tree {
        @Override
        public List<Tree> children() {
            return part.children();
        }
    }
}
