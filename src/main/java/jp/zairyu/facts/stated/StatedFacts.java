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
        List<Licence> licences,
        Boolean licencesComplete,
        List<Relative> family,
        Boolean familyComplete,
        Filing filing,
        Conduct conduct,
        Plan plan,
        Background background,
        Permanence permanence,
        Business business,
        Mission mission,
        Teaching teaching,
        Research research,
        Transfer transfer,
        Show show,
        Skill skill,
        SpecifiedSkills specifiedSkills,
        Studies studies,
        Traineeship traineeship,
        TrainingPlan trainingPlan,
        DesignatedPlan designatedPlan,
        GraduateWork graduateWork,
        Household household,
        Internship internship,
        JobSearch jobSearch,
        HighlySkilled highlySkilled,
        List<Event> events,
        Boolean eventsComplete,
        Absence absence,
        Inquiry inquiry,
        Grant grant,
        Departure departure,
        @Word("askers") String asker) {}
