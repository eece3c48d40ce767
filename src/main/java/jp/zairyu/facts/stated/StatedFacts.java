package jp.zairyu.facts.stated;

import java.util.List;

/**
 * Everything a caller may state, once for all screenings. Not stated is null; nothing has a default.
 *
 * <p>A list is complete only where its {@code …Complete} fact says so: an open list can show that a limit is exceeded,
 * never that it is kept.
 */
public record StatedFacts(
        Person person,
        Stay stay,
        List<WorkPermission> permissions,
        Boolean permissionsComplete,
        Enrolment enrolment,
        List<Job> jobs,
        Boolean jobsComplete,
        List<Education> education,
        Boolean educationComplete,
        List<Experience> experience,
        Boolean experienceComplete,
        @Word("it-exams") List<String> itExams,
        Boolean itExamsComplete,
        List<LanguageCertificate> languageCertificates,
        Boolean languageCertificatesComplete,
        Filing filing,
        Conduct conduct,
        @Word("askers") String asker) {}
