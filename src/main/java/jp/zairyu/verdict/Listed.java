package jp.zairyu.verdict;

import java.util.List;

/**
 * What is known of a stated list.
 *
 * @param numbers the items to judge, by their place in the list; empty if none is stated
 * @param complete whether the caller says that these are all
 */
public record Listed(List<Integer> numbers, boolean complete) {
    /** Nothing stated. */
    public static final Listed NOTHING = new Listed(List.of(), false);
}
