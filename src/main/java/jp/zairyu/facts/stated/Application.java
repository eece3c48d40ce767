package jp.zairyu.facts.stated;

import java.time.LocalDate;

/**
 * A residence application that bears on the present stay.
 */
public record Application(
        @Word("applications") String kind,
        LocalDate filedOn,
        @Word("decisions") String decision,
        LocalDate notifiedOn,
        @Word("statuses") String requestedStatus,
        Boolean specialAcceptance,
        Boolean departurePreparationGranted) {}
