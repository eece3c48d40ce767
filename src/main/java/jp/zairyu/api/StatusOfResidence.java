package jp.zairyu.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import jp.zairyu.explanation.Answer.Citation;
import jp.zairyu.law.Bilingual;
import jp.zairyu.law.Standing;
import jp.zairyu.law.Vocabulary;

/**
 * A status of residence (在留資格) as the catalogue shows it: its row of {@code vocabulary/statuses.csv}.
 *
 * @param table 別表 1-1 to 1-5, 2, or special
 * @param workClass unlimited, activity, none or designation
 * @param periods as granted, such as 5y or 90d
 * @param landingCriteria whether the ordinance on landing criteria has a row for it
 * @param inForceUntil absent while it has no end
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StatusOfResidence(
        String code,
        Bilingual name,
        List<String> aliases,
        String table,
        String workClass,
        List<String> periods,
        boolean indefinite,
        String landingCriteria,
        String boundTo,
        List<String> subCategories,
        LocalDate inForceFrom,
        LocalDate inForceUntil,
        Bilingual notes,
        Citation citation) {

    static StatusOfResidence of(Vocabulary.Row row) {
        var notes = row.get("notes_en") == null ? null : new Bilingual(row.get("notes_ja"), row.get("notes_en"));
        return new StatusOfResidence(
                row.code(),
                row.name(),
                row.aliases(),
                row.get("table"),
                row.get("work_class"),
                list(row, "periods"),
                row.is("indefinite", "yes"),
                row.get("landing_criteria"),
                row.get("bound_to"),
                list(row, "sub_categories"),
                date(row, "from"),
                date(row, "until"),
                notes,
                new Citation(row.get("citation"), null, Standing.valueOf(row.get("standing"))));
    }

    private static List<String> list(Vocabulary.Row row, String column) {
        var cell = row.get(column);
        return cell == null ? List.of() : List.of(cell.split("\\|"));
    }

    private static LocalDate date(Vocabulary.Row row, String column) {
        var cell = row.get(column);
        return cell == null ? null : LocalDate.parse(cell);
    }
}
