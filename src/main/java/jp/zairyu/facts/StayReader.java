package jp.zairyu.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.zairyu.facts.stated.Designation;
import jp.zairyu.facts.stated.Stay;
import jp.zairyu.law.Dates;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.Vocabulary;

/** The stated stay and its status's row of the tables → {@link Residence}. */
final class StayReader {
    private static final int SHORTEST_YEAR = 365;
    private static final int SHORTEST_MONTH = 28;
    private static final Stay NOTHING_STATED =
            new Stay(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private StayReader() {}

    static Residence residence(Stay stated, Dates dates, Ruleset ruleset) {
        var stay = Objects.requireNonNullElse(stated, NOTHING_STATED);
        var status = ruleset.vocabulary().table("statuses").row(stay.status());
        return new Residence(
                dates.act(),
                stay,
                cell(status, "work_class"),
                cell(status, "bound_to"),
                status == null ? null : status.is("indefinite", "yes"),
                date(cell(status, "from")),
                workScope(stay.designation(), ruleset),
                fieldOpen(stay, ruleset),
                cell(status, "table"),
                words(status, "notifies"),
                words(status, "purposes"),
                shortestPeriodDays(words(status, "periods")),
                stay.expiresOn() == null ? null : ruleset.officeDays().onOrAfter(stay.expiresOn()));
    }

    private static Boolean fieldOpen(Stay stay, Ruleset ruleset) {
        var field = ruleset.vocabulary().table("ssw-fields").row(stay.field());
        var column = field == null || stay.status() == null ? null : field.get(stay.status());
        return column == null ? null : column.equals("yes");
    }

    private static String workScope(Designation designation, Ruleset ruleset) {
        if (designation == null || designation.workScope() != null || designation.kind() == null) {
            return designation == null ? null : designation.workScope();
        }
        return ruleset.vocabulary()
                .table("designations")
                .row(designation.kind())
                .get("work_scope");
    }

    private static String cell(Vocabulary.Row row, String column) {
        return row == null ? null : row.get(column);
    }

    private static List<String> words(Vocabulary.Row row, String column) {
        var words = cell(row, column);
        return words == null ? List.of() : List.of(words.split("\\|"));
    }

    /** The days that every period of the status has at least; null where one of them is not fixed. */
    private static Integer shortestPeriodDays(List<String> periods) {
        var days = periods.stream().map(StayReader::daysAtLeast).toList();
        return days.isEmpty() || days.stream().anyMatch(Objects::isNull)
                ? null
                : days.stream().min(Integer::compare).orElse(null);
    }

    private static Integer daysAtLeast(String period) {
        if (!period.matches("[0-9]+[ymd]")) {
            return null;
        }
        var number = Integer.parseInt(period.substring(0, period.length() - 1));
        return switch (period.charAt(period.length() - 1)) {
            case 'y' -> number * SHORTEST_YEAR;
            case 'm' -> number * SHORTEST_MONTH;
            default -> number;
        };
    }

    private static LocalDate date(String cell) {
        return cell == null ? null : LocalDate.parse(cell);
    }
}
