package jp.zairyu.facts;

import java.time.LocalDate;
import jp.zairyu.facts.stated.Licence;
import jp.zairyu.law.Vocabulary;

/**
 * A licence as rules see it, with its row of {@code vocabulary/licences.csv}.
 *
 * @param row its row; null where the kind is not stated
 */
public record LicenceHeld(int number, String kind, LocalDate grantedOn, Vocabulary.Row row) implements Numbered {
    static LicenceHeld of(int number, Licence licence, Vocabulary.Table table) {
        return new LicenceHeld(number, licence.kind(), licence.grantedOn(), table.row(licence.kind()));
    }

    /** A column of its row; null where it is empty or the kind is not stated. */
    public String column(String name) {
        return row == null ? null : row.get(name);
    }

    @Override
    public String list() {
        return "licences";
    }
}
