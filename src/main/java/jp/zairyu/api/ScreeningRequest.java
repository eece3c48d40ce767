package jp.zairyu.api;

import java.time.LocalDate;
import jp.zairyu.facts.stated.StatedFacts;

/**
 * The body of a screening request.
 *
 * @param asOf the day of judgement; null: today in Japan
 * @param facts what the caller states
 */
public record ScreeningRequest(LocalDate asOf, StatedFacts facts) {}
