package jp.zairyu.facts;

/** A way in which the criteria of skilled labor can be met, as {@code vocabulary/skilled-fields.csv} names it. */
public record SkilledRoute(String code) {}
