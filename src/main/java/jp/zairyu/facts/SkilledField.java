package jp.zairyu.facts;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.zairyu.facts.stated.Cell;
import jp.zairyu.facts.stated.Word;
import jp.zairyu.law.Vocabulary;

/** A field of skilled labor: a row of {@code vocabulary/skilled-fields.csv}. */
public record SkilledField(@Word("skilled-fields") String code, Vocabulary.Row row) {
    private static final String NONE = "none";

    /** The fields of the table, and the routes that it opens to any of them. */
    static Stream<Record> facts(Vocabulary.Table table) {
        var fields = all(table.rows().values());
        var routes = fields.stream()
                .flatMap(field -> field.routes().stream())
                .distinct()
                .map(SkilledRoute::new);
        return Stream.concat(fields.stream(), routes);
    }

    private static List<SkilledField> all(Collection<Vocabulary.Row> rows) {
        return rows.stream().map(row -> new SkilledField(row.code(), row)).toList();
    }

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

    private List<String> routes() {
        var routes = row.get("routes");
        return routes == null || routes.equals(NONE) ? List.of() : List.of(routes.split("\\|"));
    }
}
