package jp.zairyu.facts.stated;

import java.time.LocalDate;

/**
 * Days from and to, both included.
 */
public record Period(LocalDate from, LocalDate to) {}
