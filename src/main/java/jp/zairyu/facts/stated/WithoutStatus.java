package jp.zairyu.facts.stated;

import java.time.LocalDate;

/**
 * Staying without a status of residence because of birth, loss of nationality or leaving US forces, art. 22-2.
 */
public record WithoutStatus(@Word("without-status-reasons") String reason, LocalDate since) {}
