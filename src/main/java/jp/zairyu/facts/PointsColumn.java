package jp.zairyu.facts;

import jp.zairyu.facts.stated.Word;

/**
 * One column of the points table, so that a rule gives points in each column that has its item.
 *
 * @param code a word of {@code points-columns}
 */
public record PointsColumn(@Word("points-columns") String code) {}
