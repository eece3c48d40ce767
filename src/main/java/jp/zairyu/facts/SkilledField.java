package jp.zairyu.facts;

import java.util.List;
import jp.zairyu.facts.stated.Cell;
import jp.zairyu.facts.stated.Word;
import jp.zairyu.law.Vocabulary;

/** A field of skilled labor: a row of {@code vocabulary/skilled-fields.csv}. */
public record SkilledField(@Word("skilled-fields") String code, Vocabulary.Row row) {
    private static final String NONE = "none";

    /** The duty that is this work; null where the table names none. */
    @Cell(table = "skilled-fields", column = "duty")
    public String duty() {
        return row.get("duty");
    }

    /** Whether the ordinance names the field. */
    public boolean listed() {
        return !routes().isEmpty();
    }

    /** Whether the ordinance opens a route to the field. */
    public boolean opens(@Cell(table = "skilled-fields", column = "routes") String route) {
        return routes().contains(route);
    }

    /** The key of the number of years it asks; null where it asks none. */
    @Cell(table = "skilled-fields", column = "years")
    public String years() {
        return row.get("years");
    }

    List<String> routes() {
        var routes = row.get("routes");
        return routes == null || routes.equals(NONE) ? List.of() : List.of(routes.split("\\|"));
    }
}
