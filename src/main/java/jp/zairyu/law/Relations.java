package jp.zairyu.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which field of study relates to which duty: {@code vocabulary/relations.csv}. The most specific row that exists
 * decides, and an empty cell in it means that the table does not know.
 *
 * @param cells by field and duty (each a code, or {@code @group}; {@code *} is any field)
 */
public record Relations(Vocabulary.Table fields, Vocabulary.Table duties, Map<Pair, Cell> cells) {
    public record Pair(String field, String duty) {}

    /** A relation as judged flexibly (university, kosen) and strictly (vocational school); null where unknown. */
    public record Cell(String flexible, String strict) {}

    private static final String ANY_FIELD = "*";
    private static final Cell UNKNOWN = new Cell(null, null);

    /** The relation of a field to a duty, both by code. */
    public Cell of(String field, String duty) {
        var fieldGroup = group(fields, field);
        var dutyGroup = group(duties, duty);
        return List.of(
                        new Pair(field, duty),
                        new Pair(field, dutyGroup),
                        new Pair(fieldGroup, duty),
                        new Pair(fieldGroup, dutyGroup),
                        new Pair(ANY_FIELD, duty))
                .stream()
                .flatMap(pair -> Optional.ofNullable(cells.get(pair)).stream())
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static String group(Vocabulary.Table table, String code) {
        return "@" + table.row(code).get("group");
    }
}
