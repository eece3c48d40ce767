package jp.zairyu.facts;

import jp.zairyu.facts.stated.OneOf;

/**
 * What becomes of the stay while somebody is away, as a rule tells it others; none for visitors, diplomats and officials.
 *
 * @param state runs: until the return or longer; brief: the same, of a stay too brief for special re-entry; ends: before
 *     the return
 */
public record StayMeanwhile(
        @OneOf({"runs", "brief", "ends"}) String state) {}
