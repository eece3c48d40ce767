package jp.zairyu.facts;

import jp.zairyu.facts.stated.OneOf;

/**
 * What a fee is charged for, as a rule tells it others.
 *
 * @param what stay: a change or an extension; permanent-residence, also as a change to it; other: what else can be paid
 *     for online; open: what is filed is not stated
 */
public record Charged(
        @OneOf({"stay", "permanent-residence", "other", "open"})
        String what) {}
