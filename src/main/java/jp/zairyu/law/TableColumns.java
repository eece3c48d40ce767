package jp.zairyu.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds table files against {@code vocabulary/columns.yaml}: their columns, and what stands in each cell. */
final class TableColumns {
    static final String FILE = "vocabulary/columns.yaml";

    /** What a column may hold. */
    record Column(
            boolean required,
            boolean key,
            boolean several,
            List<String> words,
            @JsonProperty("words-of") List<String> wordsOf,
            @JsonProperty("groups-of") String groupsOf,
            Kind kind) {
        boolean isFree() {
            return words == null && wordsOf == null && groupsOf == null;
        }
    }

    enum Kind {
        @JsonProperty("day")
        DAY,
        @JsonProperty("period")
        PERIOD,
        @JsonProperty("number")
        NUMBER
    }

    private static final Column NAME = new Column(true, false, false, null, null, null, null);
    private static final Column CODE = new Column(true, true, false, null, null, null, null);
    private static final Column ALIASES = new Column(false, false, true, null, null, null, null);
    private static final Pattern PERIOD = Pattern.compile("(up-to-)?([0-9]+[dmy])+|activity");
    private static final Pattern PLAIN_CODE = Pattern.compile("[a-z0-9][a-z0-9.-]*");
    private static final Set<String> KEYED = Set.of("relations", "activities", "holidays");

    private final Map<String, Map<String, Column>> declared;
    private final List<Diagnostic> wrong;

    private TableColumns(Map<String, Map<String, Column>> declared, List<Diagnostic> wrong) {
        this.declared = declared;
        this.wrong = wrong;
    }

    static TableColumns read(RulesFolder folder, List<Diagnostic> wrong) {
        var declared = new LinkedHashMap<String, Map<String, Column>>();
        Yaml.maps(FILE, folder.text(FILE), Column.class, wrong).forEach((table, items) -> {
            var columns = new LinkedHashMap<String, Column>();
            if (!KEYED.contains(table)) {
                columns.put("code", CODE);
                columns.put("ja", NAME);
                columns.put("en", NAME);
                columns.put("aliases", ALIASES);
            }
            items.forEach(item -> columns.put(item.key(), item.value()));
            declared.put(table, columns);
        });
        return new TableColumns(declared, wrong);
    }

    /** Whether the rows of a table are told apart by something else than a code. */
    static boolean isKeyed(String table) {
        return KEYED.contains(table);
    }

    /** @return whether the table has the columns it must have */
    boolean header(String name, CsvTable table) {
        var columns = declared.get(name);
        var before = wrong.size();
        if (columns == null) {
            add(
                    table.file(),
                    table.headerLine(),
                    "no columns are declared for this table",
                    "Add `" + name + ":` to " + FILE);
            return false;
        }
        var seen = new LinkedHashSet<String>();
        for (var column : table.columns()) {
            if (!columns.containsKey(column)) {
                add(
                        table.file(),
                        table.headerLine(),
                        "the column `" + column + "` is not known here",
                        NearestWord.remedy(column, columns.keySet()));
            } else if (!seen.add(column)) {
                add(table.file(), table.headerLine(), "the column `" + column + "` stands twice", "Keep one of them");
            }
        }
        columns.keySet().stream()
                .filter(column -> !table.columns().contains(column))
                .forEach(column -> add(
                        table.file(),
                        table.headerLine(),
                        "the column `" + column + "` is missing",
                        "Write it, with a cell in each row"));
        return wrong.size() == before;
    }

    /** Rows that cannot be told apart, cells that must not be empty, codes and days that are none. */
    void rows(String name, CsvTable table) {
        var columns = declared.get(name);
        var keys = columns.entrySet().stream()
                .filter(column -> column.getValue().key())
                .map(Map.Entry::getKey)
                .toList();
        var lines = new HashMap<List<String>, Integer>();
        for (var row : table.rows()) {
            var key = keys.stream()
                    .map(column -> row.cells().getOrDefault(column, ""))
                    .toList();
            var before = lines.putIfAbsent(key, row.line());
            if (before != null) {
                add(
                        table.file(),
                        row.line(),
                        "the row `" + String.join(",", key) + "` stands twice, first on line " + before,
                        "Keep one of them");
            }
            columns.forEach((column, rule) -> shape(table.file(), row, column, rule));
        }
    }

    private void shape(String file, CsvTable.Row row, String column, Column rule) {
        var cell = row.get(column);
        if (cell == null && rule.required()) {
            add(file, row.line(), label(row) + "the column `" + column + "` is empty", "Write what it is");
        } else if (cell != null && rule == CODE && !PLAIN_CODE.matcher(cell).matches()) {
            add(
                    file,
                    row.line(),
                    "the code `" + cell + "` has other than small letters, digits, `-` and `.`",
                    "Write it half-width, words joined by `-`");
        } else if (cell != null && rule.kind() == Kind.DAY && !isDay(cell)) {
            add(
                    file,
                    row.line(),
                    label(row) + "`" + cell + "` in the column `" + column + "` is no day of the calendar",
                    "Write a day like `2026-04-01`");
        } else if (cell != null && rule.kind() == Kind.PERIOD) {
            VocabularyReader.split(cell).stream()
                    .filter(period -> !PERIOD.matcher(period).matches())
                    .forEach(period -> add(
                            file,
                            row.line(),
                            label(row) + "`" + period + "` in the column `" + column + "` is no period",
                            "Write 5y, 3m, 30d, up-to-1y or activity, several parted by `|`"));
        }
    }

    /**
     * Words that no table knows.
     *
     * @param broken tables with an error of their own; what refers to them would only be its echo
     */
    void words(
            String name,
            CsvTable table,
            Map<String, Vocabulary.Table> tables,
            Set<String> broken,
            Collection<String> numbers) {
        declared.get(name).forEach((column, rule) -> {
            var isNumber = rule.kind() == Kind.NUMBER;
            if ((isNumber || !rule.isFree()) && !refersTo(rule, broken)) {
                var known = isNumber ? new LinkedHashSet<>(numbers) : known(name, column, rule, tables);
                table.rows().forEach(row -> cell(table.file(), row, column, rule, known));
            }
        });
    }

    private static boolean refersTo(Column rule, Set<String> tables) {
        return rule.wordsOf() != null && rule.wordsOf().stream().anyMatch(tables::contains)
                || rule.groupsOf() != null && tables.contains(rule.groupsOf());
    }

    private Set<String> known(String name, String column, Column rule, Map<String, Vocabulary.Table> tables) {
        var known = new LinkedHashSet<>(rule.words() == null ? List.<String>of() : rule.words());
        var referred = new ArrayList<>(rule.wordsOf() == null ? List.<String>of() : rule.wordsOf());
        for (var table : referred) {
            if (tables.containsKey(table)) {
                known.addAll(tables.get(table).rows().keySet());
            } else {
                add(
                        FILE,
                        null,
                        name + ", column `" + column + "`: there is no table or list `" + table + "`",
                        NearestWord.remedy(table, tables.keySet()));
            }
        }
        if (rule.groupsOf() != null && tables.containsKey(rule.groupsOf())) {
            tables.get(rule.groupsOf()).rows().values().stream()
                    .map(row -> row.get("group"))
                    .filter(group -> group != null)
                    .forEach(group -> known.add("@" + group));
        }
        return known;
    }

    private void cell(String file, CsvTable.Row row, String column, Column rule, Set<String> known) {
        var cell = row.get(column);
        if (cell == null) {
            return;
        }
        var words = rule.several() ? VocabularyReader.split(cell) : List.of(cell);
        words.stream()
                .filter(word -> !known.contains(word))
                .forEach(word -> add(
                        file,
                        row.line(),
                        label(row) + "`" + word + "` in the column `" + column + "` is not known" + where(rule),
                        NearestWord.remedy(word, known)));
    }

    private static String where(Column rule) {
        if (rule.kind() == Kind.NUMBER) {
            return " in parameters/";
        }
        return rule.wordsOf() == null ? "" : " in " + String.join(" or ", rule.wordsOf());
    }

    private static String label(CsvTable.Row row) {
        var code = row.get("code");
        return code == null ? "" : code + ": ";
    }

    private static boolean isDay(String cell) {
        try {
            return LocalDate.parse(cell) != null;
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }

    private void add(String file, Integer line, String problem, String remedy) {
        wrong.add(Diagnostic.error(file, line, null, problem, remedy));
    }
}
