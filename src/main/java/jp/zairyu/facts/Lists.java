package jp.zairyu.facts;

/**
 * Which stated lists are complete.
 */
public record Lists(
        Boolean jobs,
        Boolean permissions,
        Boolean education,
        Boolean experience,
        Boolean itExams,
        Boolean languageCertificates,
        Boolean licences,
        Boolean family,
        Boolean events) {}
