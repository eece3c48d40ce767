package jp.zairyu.facts;

import java.util.List;

/**
 * The long vacations of the school, and whether they are stated at all.
 */
public record Vacations(List<jp.zairyu.facts.stated.Period> periods) {}
