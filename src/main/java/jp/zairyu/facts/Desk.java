package jp.zairyu.facts;

import java.util.List;
import jp.zairyu.facts.stated.Inquiry;
import jp.zairyu.facts.stated.Word;
import jp.zairyu.law.Vocabulary;

/**
 * A desk of {@code vocabulary/desks.csv} beside what is asked.
 *
 * @param topic the topic asked about; null if not stated
 * @param topicFits whether the desk deals with it; null where none is stated, as for the others
 */
public record Desk(
        @Word("desks") String code,
        @Word("topics") String topic,
        Boolean topicFits,
        Boolean audienceFits,
        Boolean placeFits,
        Vocabulary.Row row) {
    static Desk of(Vocabulary.Row row, Inquiry inquiry) {
        return new Desk(
                row.code(),
                inquiry.topic(),
                fits(row.get("topics"), inquiry.topic()),
                fits(row.get("audiences"), inquiry.audience()),
                fits(row.get("places"), inquiry.place()),
                row);
    }

    /** An empty cell fits everything. */
    private static Boolean fits(String cell, String word) {
        if (word == null) {
            return null;
        }
        return cell == null || List.of(cell.split("\\|")).contains(word);
    }

    public String telephone() {
        return row.get("telephone");
    }

    public String telephoneAbroad() {
        return row.get("telephone_abroad");
    }

    public String noteJa() {
        return row.get("note_ja");
    }

    public String noteEn() {
        return row.get("note_en");
    }
}
