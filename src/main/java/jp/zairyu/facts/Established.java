package jp.zairyu.facts;

/**
 * Something that one rule establishes for others, by name. Rules match what is established, never that it is not: what
 * else can be the case is established by a rule of its own.
 *
 * @param what its name, in plain words
 * @param word the word it turns on, such as the event or the status asked for; null for none
 */
public record Established(String what, String word) {}
