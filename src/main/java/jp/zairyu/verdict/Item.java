package jp.zairyu.verdict;

/**
 * One item of a stated list, such as the second job.
 *
 * @param list the list's name in the facts, for example {@code jobs}
 * @param number its place in that list, from 0
 */
public record Item(String list, int number) {}
