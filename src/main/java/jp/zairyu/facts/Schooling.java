package jp.zairyu.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.zairyu.facts.stated.Word;

/**
 * One school attended, beside the planned specialist work. Not stated is null.
 *
 * <p>{@code flexibleAtLeast} to {@code flexibleAtMost} is the share of the specialist work, in percent, that the field of
 * study relates to when judged flexibly (the gap is what the table does not know), {@code strictAtLeast} and
 * {@code strictAtMost} the same judged strictly; all are null where field, duties or the shares needed are not stated.
 */
public record Schooling(
        int number,
        @Word("education-levels") String level,
        @Word("education-outcomes") String outcome,
        @Word("countries") String country,
        @Word("titles") String title,
        @Word("fields") String field,
        Boolean certifiedDepartment,
        LocalDate certifiedOn,
        LocalDate practicalCourseSince,
        LocalDate enteredOn,
        @Word("relations") String assessedRelation,
        @Word("assessors") String assessedBy,
        BigDecimal flexibleAtLeast,
        BigDecimal flexibleAtMost,
        BigDecimal strictAtLeast,
        BigDecimal strictAtMost)
        implements Numbered {
    @Override
    public String list() {
        return "education";
    }
}
