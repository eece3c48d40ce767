package jp.zairyu.facts;

/**
 * An examination passed or qualification held, with its row of {@code vocabulary/it-exams.csv}.
 */
public record Exam(int number, String code, Boolean listed) implements Numbered {
    @Override
    public String list() {
        return "itExams";
    }
}
