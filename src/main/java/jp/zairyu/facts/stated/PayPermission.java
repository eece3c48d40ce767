package jp.zairyu.facts.stated;

import java.time.LocalDate;

/**
 * Permission to earn a living under supervision (監理措置), Immigration Control Act art. 44-5.
 */
public record PayPermission(Boolean held, LocalDate grantedOn, LocalDate validUntil) {}
