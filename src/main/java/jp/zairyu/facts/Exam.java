package jp.zairyu.facts;

import jp.zairyu.facts.stated.Word;

/**
 * An examination passed or qualification held, with its row of {@code vocabulary/it-exams.csv}.
 */
public record Exam(int number, @Word("it-exams") String code, Boolean listed) implements Numbered {
    @Override
    public String list() {
        return "itExams";
    }
}
