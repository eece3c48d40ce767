package jp.zairyu.facts;

import jp.zairyu.facts.stated.OneOf;
import jp.zairyu.facts.stated.Word;

/**
 * Time in practice ({@code kind} work) or in majoring a subject (study, with the school's {@code level}).
 *
 * <p>{@code related} is what the caller assessed, or yes where the duty or the field of study matches the planned
 * specialist work in the tables; null where nobody can tell.
 */
public record Practice(
        int number,
        @OneOf({"work", "study"}) String kind,
        Integer months,
        Boolean related,
        Boolean partTime,
        Boolean whileStudent,
        @Word("education-levels") String level)
        implements Numbered {
    @Override
    public String list() {
        return "experience";
    }
}
