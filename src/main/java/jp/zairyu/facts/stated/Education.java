package jp.zairyu.facts.stated;

import java.time.LocalDate;

/**
 * One school attended.
 */
public record Education(
        @Word("education-levels") String level,
        @Word("education-outcomes") String outcome,
        @Word("countries") String country,
        @Word("titles") String title,
        @Word("fields") String field,
        @Limits(min = 0, max = 600) Integer monthsInField,
        Boolean certifiedDepartment,
        LocalDate certifiedOn,
        LocalDate practicalCourseSince,
        LocalDate enteredOn,
        AssessedRelation relation) {}
