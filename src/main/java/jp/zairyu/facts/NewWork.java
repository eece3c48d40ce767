package jp.zairyu.facts;

import java.time.LocalDate;
import jp.zairyu.facts.stated.OneOf;

/**
 * The work that an application is for, as a rule works it out for others.
 *
 * @param state planned, begun, or open where no first day is stated
 * @param before the first day of planned work
 * @param deadline the last day to file; null where it cannot be told
 */
public record NewWork(@OneOf({"planned", "begun", "open"}) String state, LocalDate before, LocalDate deadline) {}
