package jp.zairyu.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code rules/vocabulary/} → tables of words, relations and activities. What is wrong is added to a list. */
final class VocabularyReader {
    private static final String FOLDER = "vocabulary/";

    private final RulesFolder folder;
    private final List<Diagnostic> wrong;
    private final Map<String, CsvTable> files = new LinkedHashMap<>();
    private final Map<String, Vocabulary.Table> tables = new LinkedHashMap<>();
    private final TableColumns columns;
    private final Set<String> broken = new HashSet<>();

    VocabularyReader(RulesFolder folder, List<Diagnostic> wrong) {
        this.folder = folder;
        this.wrong = wrong;
        this.columns = TableColumns.read(folder, wrong);
    }

    Vocabulary words() {
        choices().forEach((name, rows) -> tables.put(name, Vocabulary.Table.of(name, rows)));
        for (var file : folder.names(name -> name.startsWith(FOLDER) && name.endsWith(".csv"))) {
            var name = file.substring(FOLDER.length(), file.length() - ".csv".length());
            var before = wrong.size();
            var table = CsvTable.read(file, folder.text(file), wrong);
            if (columns.header(name, table)) {
                columns.rows(name, table);
                files.put(name, table);
            }
            if (wrong.size() > before) {
                broken.add(name);
            }
            if (!TableColumns.isKeyed(name)) {
                tables.put(name, table(name, table));
            }
        }
        return new Vocabulary(tables);
    }

    private Vocabulary.Table table(String name, CsvTable table) {
        var rows = new LinkedHashMap<String, Vocabulary.Row>();
        table.rows().stream()
                .map(VocabularyReader::row)
                .filter(row -> row.code() != null
                        && row.name().ja() != null
                        && row.name().en() != null)
                .forEach(row -> rows.putIfAbsent(row.code(), row));
        return Vocabulary.Table.of(name, rows.values());
    }

    /** Says what words in table cells nobody knows. */
    void check(Collection<String> numbers) {
        files.forEach((name, table) -> columns.words(name, table, tables, broken, numbers));
        if (files.containsKey("holidays")) {
            HolidayYears.check(files.get("holidays"), wrong);
        }
    }

    Relations relations(Vocabulary words) {
        var cells = new HashMap<Relations.Pair, Relations.Cell>();
        rows("relations")
                .forEach(row -> cells.put(
                        new Relations.Pair(row.get("field"), row.get("duty")),
                        new Relations.Cell(row.get("flexible"), row.get("strict"))));
        return new Relations(words.table("fields"), words.table("duties"), cells);
    }

    Activities activities(Vocabulary words) {
        var statuses = new HashMap<Activities.Place, List<String>>();
        for (var row : rows("activities")) {
            var place = new Activities.Place(row.get("duty"), row.cells().getOrDefault("workplace", ""));
            var codes = split(row.get("statuses"));
            statuses.put(place, codes.equals(List.of("none")) ? List.of() : codes);
        }
        return new Activities(words.table("duties"), statuses);
    }

    /** To be asked only where nothing is wrong. */
    OfficeDays officeDays() {
        return new OfficeDays(rows("holidays").stream()
                .map(row -> LocalDate.parse(row.get("on")))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private List<CsvTable.Row> rows(String name) {
        if (!files.containsKey(name)) {
            throw new RulesetException(FOLDER + name + ".csv", "is missing");
        }
        return files.get(name).rows();
    }

    /** The short lists of every YAML file; a list stands in one file only. */
    private Map<String, List<Vocabulary.Row>> choices() {
        var lists = new LinkedHashMap<String, List<Vocabulary.Row>>();
        var homes = new HashMap<String, String>();
        for (var file : folder.names(
                name -> name.startsWith(FOLDER) && name.endsWith(".yaml") && !name.equals(TableColumns.FILE))) {
            Yaml.maps(file, folder.text(file), Bilingual.class, wrong).forEach((name, words) -> {
                lists.put(name, words.stream().map(word -> choice(file, word)).toList());
                var other = homes.putIfAbsent(name, file);
                if (other != null) {
                    wrong.add(Diagnostic.error(
                            file,
                            words.isEmpty() ? null : words.get(0).place().line(),
                            null,
                            "the list `" + name + "` stands in " + other + " too",
                            "Keep it in one file"));
                }
            });
        }
        return lists;
    }

    private Vocabulary.Row choice(String file, Yaml.Item<Bilingual> word) {
        var name = word.value();
        if (name.ja() == null || name.en() == null) {
            wrong.add(Diagnostic.error(
                    file,
                    word.place().line(),
                    null,
                    "`" + word.key() + "` has no " + (name.ja() == null ? "ja" : "en"),
                    "Write `" + word.key() + ": { ja: …, en: … }`"));
            return new Vocabulary.Row(word.key(), new Bilingual(word.key(), word.key()), List.of(), Map.of());
        }
        return new Vocabulary.Row(word.key(), name, List.of(), Map.of());
    }

    private static Vocabulary.Row row(CsvTable.Row row) {
        var name = new Bilingual(row.get("ja"), row.get("en"));
        return new Vocabulary.Row(row.get("code"), name, split(row.get("aliases")), row.cells());
    }

    static List<String> split(String cell) {
        return cell == null || cell.isBlank() ? List.of() : List.of(cell.split("\\s*\\|\\s*"));
    }
}
