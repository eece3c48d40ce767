package jp.zairyu.facts.stated;

import java.time.LocalDate;

/**
 * Staying without a status of residence because of birth in Japan, loss of Japanese nationality or leaving the US forces
 * (art. 22-2).
 *
 * @param reason why there is no status of residence
 * @param since day of the birth, of the loss of nationality, or of leaving the US forces
 * @param staysDays how many days from then the person will stay in Japan
 */
public record WithoutStatus(
        @Word("without-status-reasons") String reason,
        LocalDate since,
        @Limits(min = 0, max = 3660) Integer staysDays) {}
