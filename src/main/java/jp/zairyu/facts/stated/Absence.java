package jp.zairyu.facts.stated;

import java.time.LocalDate;

/**
 * Leaving Japan and coming back.
 *
 * @param leavesOn day of leaving
 * @param returnsOn day of coming back
 * @param reentryPermit true if a re-entry permit is held
 * @param cardAndPassport true if the residence card and a passport are carried
 */
public record Absence(LocalDate leavesOn, LocalDate returnsOn, Boolean reentryPermit, Boolean cardAndPassport) {}
