package jp.zairyu.facts.stated;

/**
 * Conduct in Japan so far (相当性).
 */
public record Conduct(
        Boolean taxesPaid,
        Boolean insurancePaid,
        Boolean notificationsMade,
        @Word("criminal-records") String criminalRecord,
        Boolean workedBeyondPermission,
        Overwork overwork) {}
