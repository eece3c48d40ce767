package jp.zairyu.facts;

import java.time.LocalDate;
import java.util.List;
import jp.zairyu.facts.stated.Cell;
import jp.zairyu.facts.stated.ColumnOf;
import jp.zairyu.facts.stated.Licence;
import jp.zairyu.facts.stated.Word;
import jp.zairyu.law.Vocabulary;

/**
 * A licence as rules see it, with its row of {@code vocabulary/licences.csv}.
 *
 * @param licence what is stated of it
 * @param row its row; null where the kind is not stated
 */
public record LicenceHeld(int number, Licence licence, Vocabulary.Row row) implements Numbered {
    static LicenceHeld of(int number, Licence licence, Vocabulary.Table table) {
        return new LicenceHeld(number, licence, table.row(licence.kind()));
    }

    @Word("licences")
    public String kind() {
        return licence.kind();
    }

    public LocalDate grantedOn() {
        return licence.grantedOn();
    }

    @Word("countries")
    public String country() {
        return licence.country();
    }

    public Boolean registered() {
        return licence.registered();
    }

    public Boolean workAsTraining() {
        return licence.workAsTraining();
    }

    public Boolean invited() {
        return licence.invited();
    }

    /** A column of its row; null where it is empty or the kind is not stated. */
    public String column(@ColumnOf("licences") String name) {
        return row == null ? null : row.get(name);
    }

    /** The duties that are its holder's work. */
    @Cell(table = "licences", column = "duties")
    public List<String> duties() {
        return row == null ? List.of() : row.several("duties");
    }

    /** The duties that its holder may do in part, or that the table leaves open. */
    @Cell(table = "licences", column = "duties_in_part")
    public List<String> dutiesInPart() {
        return row == null ? List.of() : row.several("duties_in_part");
    }

    @Override
    public String list() {
        return "licences";
    }
}
