package jp.zairyu.facts.stated;

import java.time.LocalDate;

/**
 * Notice of a foreign hire or leaver (Act on Comprehensive Promotion of Labor Policies art. 28).
 */
public record HelloWork(
        Boolean employmentInsurance,
        Boolean hireNoticeGiven,
        LocalDate hireNoticeOn,
        Boolean leaveNoticeGiven,
        LocalDate leaveNoticeOn,
        Boolean truthful) {}
