package jp.zairyu.facts;

import jp.zairyu.facts.stated.Cell;

/** A way in which the criteria of skilled labor can be met, as {@code vocabulary/skilled-fields.csv} names it. */
public record SkilledRoute(
        @Cell(table = "skilled-fields", column = "routes") String code) {}
