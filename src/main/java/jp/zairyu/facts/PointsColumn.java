package jp.zairyu.facts;

/**
 * One column of the points table, so that a rule gives points in each column that has its item.
 *
 * @param code a word of {@code points-columns}
 */
public record PointsColumn(String code) {}
