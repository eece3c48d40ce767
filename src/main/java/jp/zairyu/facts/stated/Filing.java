package jp.zairyu.facts.stated;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The application that the question is about.
 *
 * @param kind which application
 * @param requestedStatus status of residence that is or will be applied for
 * @param filedOn the day it is filed
 * @param acceptedOn the day the office accepts it
 * @param channel at the counter or online
 * @param periodMonths the period of stay that is granted, or asked for, in months
 * @param indefinite true if the period is without end
 * @param hardship true if a reduction of the fee for hardship is asked for
 * @param sameWorkContinues true if the work goes on as before
 * @param certificateIssuedOn the day the certificate of eligibility was issued
 * @param falsePapers true if false papers were handed in, or something untrue was stated
 */
public record Filing(
        @Word("filings") String kind,
        @Word("statuses") String requestedStatus,
        LocalDate filedOn,
        LocalDate acceptedOn,
        @Word("channels") String channel,
        @Limits(min = 0, max = 1200) BigDecimal periodMonths,
        Boolean indefinite,
        Boolean hardship,
        Boolean sameWorkContinues,
        LocalDate certificateIssuedOn,
        Boolean falsePapers) {}
