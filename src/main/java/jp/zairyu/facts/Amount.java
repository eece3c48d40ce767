package jp.zairyu.facts;

import java.math.BigDecimal;

/** A number that one rule works out for others, by name. */
public record Amount(String name, BigDecimal value) {}
