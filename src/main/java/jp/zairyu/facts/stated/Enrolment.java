package jp.zairyu.facts.stated;

import java.time.LocalDate;
import java.util.List;

/**
 * The school of a holder of 留学.
 */
public record Enrolment(
        @Word("school-kinds") String schoolKind, Boolean enrolled, LocalDate leftOn, List<Period> longVacations) {}
