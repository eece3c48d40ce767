package jp.zairyu.catalogue;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.zairyu.law.Bilingual;
import jp.zairyu.law.Governor;
import jp.zairyu.law.ParameterBook.Dated;
import jp.zairyu.law.ParameterBook.Value;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.Standing;
import jp.zairyu.law.Vocabulary;

/** What changes in the law as the rules hold it. */
public record Changes(Ruleset ruleset) {
    private static final List<String> DATED_TABLES = List.of("statuses", "designations", "ssw-fields");

    /** The value before or after a change; absent where there is none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Amount(BigDecimal value, List<BandAnswer> bands) {}

    /**
     * One change.
     *
     * @param on the first day of the new law
     * @param kind parameter, provision, or the table whose word begins or ends
     * @param change begins, ends, changes, or cited-anew where only the place in the law changes
     * @param governedBy which date of a case selects the law; absent for words
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(
            LocalDate on,
            String kind,
            String key,
            Bilingual label,
            String change,
            Amount before,
            Amount after,
            String unit,
            Governor governedBy,
            String citation,
            Standing standing) {}

    /** The changes from one day to another, both included, in their order. */
    public List<Change> between(LocalDate from, LocalDate to) {
        var parameters = ruleset.parameters();
        return Stream.of(
                        parameters.numbers().values().stream().flatMap(number -> changes("parameter", number)),
                        parameters.provisions().values().stream().flatMap(provision -> changes("provision", provision)),
                        DATED_TABLES.stream().flatMap(this::words))
                .flatMap(changes -> changes)
                .filter(change -> !change.on().isBefore(from) && !change.on().isAfter(to))
                .sorted(comparing(Change::on).thenComparing(Change::kind).thenComparing(Change::key))
                .toList();
    }

    private static Stream<Change> changes(String kind, Dated dated) {
        var changes = new ArrayList<Change>();
        Value before = null;
        for (var row : dated.values()) {
            changes.add(change(kind, dated, row.from(), before, row.abolished() ? null : row));
            if (row.until() != null && dated.lastDayOf(row).equals(row.until())) {
                changes.add(change(kind, dated, row.until().plusDays(1), row, null));
            }
            before = row.abolished() || row.until() != null ? null : row;
        }
        return changes.stream();
    }

    private static Change change(String kind, Dated dated, LocalDate on, Value before, Value after) {
        return new Change(
                on,
                kind,
                dated.key(),
                dated.label(),
                change(before, after),
                amount(before),
                amount(after),
                dated.unit(),
                dated.governor(),
                (after == null ? before : after).citation(),
                dated.standing());
    }

    private static String change(Value before, Value after) {
        if (before == null || after == null) {
            return before == null ? "begins" : "ends";
        }
        return amount(before).equals(amount(after)) ? "cited-anew" : "changes";
    }

    private static Amount amount(Value row) {
        return row == null || row.value() == null && row.bands().isEmpty()
                ? null
                : new Amount(row.value(), BandAnswer.of(row));
    }

    private Stream<Change> words(String table) {
        return ruleset.vocabulary().table(table).rows().values().stream().flatMap(row -> changes(table, row));
    }

    private static Stream<Change> changes(String table, Vocabulary.Row row) {
        var changes = new ArrayList<Change>();
        if (row.get("from") != null) {
            changes.add(change(table, row, LocalDate.parse(row.get("from")), "begins"));
        }
        if (row.get("until") != null) {
            changes.add(change(table, row, LocalDate.parse(row.get("until")).plusDays(1), "ends"));
        }
        return changes.stream();
    }

    private static Change change(String table, Vocabulary.Row row, LocalDate on, String change) {
        var standing = row.get("standing") == null ? null : Standing.valueOf(row.get("standing"));
        return new Change(
                on, table, row.code(), row.name(), change, null, null, null, null, row.get("citation"), standing);
    }
}
