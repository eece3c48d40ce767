package jp.zairyu.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.zairyu.law.Vocabulary;

/**
 * One of the designations (特定活動), as an application may seek it.
 *
 * @param code the designation
 * @param chosen whether it is the one applied for; null where none is stated
 * @param purpose the planned purpose of the stay; null where none is stated
 * @param row its row of {@code vocabulary/designations.csv}
 */
public record Sought(String code, Boolean chosen, String purpose, Vocabulary.Row row) {
    /** Whether the planned purpose is one that the designation serves; null where no purpose is stated. */
    public Boolean purposeFits() {
        return purpose == null ? null : cell("purposes").contains(purpose);
    }

    /** The designations on whose holder this one rests, for families. */
    public List<String> familyOf() {
        return cell("family_of");
    }

    /** The country or region of nationality that it is for; null where it is for more than one. */
    public String country() {
        return row.get("country");
    }

    private List<String> cell(String column) {
        var cell = row.get(column);
        return new ArrayList<>(cell == null ? List.of() : Arrays.asList(cell.split("\\s*\\|\\s*")));
    }
}
