package jp.zairyu.facts;

import java.time.LocalDate;
import jp.zairyu.facts.stated.ColumnOf;
import jp.zairyu.facts.stated.Word;
import jp.zairyu.law.Vocabulary;

/**
 * The specified industrial field (特定産業分野) of a job as rules see it, with its row of {@code vocabulary/ssw-fields.csv}.
 *
 * @param work the job in that field
 * @param code a code of that table
 */
public record SpecifiedField(int work, @Word("ssw-fields") String code, Vocabulary.Row row) {
    /** A column of its row; null where it is empty. */
    public String column(@ColumnOf("ssw-fields") String name) {
        return row.get(name);
    }

    /** A column that holds a day; null where it is empty. */
    public LocalDate day(@ColumnOf("ssw-fields") String name) {
        return row.get(name) == null ? null : LocalDate.parse(row.get(name));
    }

    /** Whether a duty is the work of this field. */
    boolean covers(Vocabulary.Row duty) {
        return names(row, "duties", duty);
    }

    /** Whether a duty is work that people of this field do beside it, or that may be part of it. */
    boolean allows(Vocabulary.Row duty) {
        return names(row, "related", duty);
    }

    /** Whether a field's row names a duty in that column, by its code or its {@code @group}. */
    static boolean names(Vocabulary.Row field, String column, Vocabulary.Row duty) {
        var named = field.several(column);
        return named.contains(duty.code()) || named.contains("@" + duty.get("group"));
    }
}
