package jp.zairyu.facts;

import jp.zairyu.law.Vocabulary;

/**
 * The nationality as rules see it, with its row of {@code vocabulary/nationalities.csv}.
 *
 * @param code a code of that table
 */
public record Nationality(String code, Vocabulary.Row row) {
    /** A column of its row; null where it is empty. */
    public String column(String name) {
        return row.get(name);
    }
}
