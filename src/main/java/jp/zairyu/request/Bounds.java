package jp.zairyu.request;

/**
 * How much a body may hold.
 *
 * @param depth how deep objects and lists may stand in one another; no fact stands deeper than nine
 * @param items how many items a list may have
 */
public record Bounds(int depth, int items) {
    /** Where an operator says nothing else. */
    public static final Bounds USUAL = new Bounds(20, 5_000);
}
