package jp.zairyu.facts;

import jp.zairyu.facts.stated.ColumnOf;
import jp.zairyu.facts.stated.Word;
import jp.zairyu.law.Vocabulary;

/**
 * The country or region of nationality, with its row of {@code vocabulary/nationalities.csv}.
 *
 * @param code the country
 * @param row its row
 */
public record Nation(@Word("nationalities") String code, Vocabulary.Row row) {
    /** A column of its row; null where it is empty. */
    public String column(@ColumnOf("nationalities") String name) {
        return row.get(name);
    }
}
