package jp.zairyu.facts;

import java.time.LocalDate;
import jp.zairyu.facts.stated.OneOf;

/**
 * How long somebody without a re-entry permit is away, as a rule measures it for others.
 *
 * @param length short: back in the time for which no permit is needed; edge: in one way to count only; long: later
 * @param leaves the day of leaving
 * @param returns the day of coming back
 */
public record TimeAway(@OneOf({"short", "edge", "long"}) String length, LocalDate leaves, LocalDate returns) {}
