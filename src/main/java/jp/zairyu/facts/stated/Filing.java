package jp.zairyu.facts.stated;

import java.time.LocalDate;

/**
 * The application the screening is made for.
 */
public record Filing(@Word("filings") String kind, LocalDate filedOn, Boolean sameWorkContinues) {}
