package jp.zairyu.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.zairyu.facts.stated.Cell;
import jp.zairyu.facts.stated.Word;
import jp.zairyu.law.Vocabulary;

/**
 * One of the designations (特定活動), as an application may seek it.
 *
 * @param code the designation
 * @param chosen whether it is the one applied for; null where none is stated
 * @param purpose the planned purpose of the stay; null where none is stated
 * @param row its row of {@code vocabulary/designations.csv}
 */
public record Sought(
        @Word("designations") String code,
        Boolean chosen,
        @Word("purposes") String purpose,
        Vocabulary.Row row) {
    /** Whether the planned purpose is one that the designation serves; null where no purpose is stated. */
    public Boolean purposeFits() {
        return purpose == null ? null : cell("purposes").contains(purpose);
    }

    /** The designations on whose holder this one rests, for families. */
    @Cell(table = "designations", column = "family_of")
    public List<String> familyOf() {
        return cell("family_of");
    }

    /** The country or region of nationality that it is for; null where it is for more than one. */
    @Cell(table = "designations", column = "country")
    public String country() {
        return row.get("country");
    }

    private List<String> cell(String column) {
        var cell = row.get(column);
        return new ArrayList<>(cell == null ? List.of() : Arrays.asList(cell.split("\\s*\\|\\s*")));
    }
}
