package jp.zairyu.law;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code rules/vocabulary/} → tables of words, relations and activities. */
final class VocabularyReader {
    private static final Set<String> KEYED = Set.of("relations", "activities", "holidays");
    private static final ObjectReader CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.ALLOW_COMMENTS)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
            .build()
            .readerFor(new TypeReference<Map<String, String>>() {})
            .with(CsvSchema.emptySchema().withHeader());
    private static final YAMLMapper YAML = new YAMLMapper();

    private final RulesFolder folder;

    VocabularyReader(RulesFolder folder) {
        this.folder = folder;
    }

    Vocabulary words() {
        var tables = new LinkedHashMap<String, Vocabulary.Table>();
        choices().forEach((name, rows) -> tables.put(name, Vocabulary.Table.of(name, rows)));
        for (var file : folder.names(name -> name.startsWith("vocabulary/") && name.endsWith(".csv"))) {
            var name = file.substring("vocabulary/".length(), file.length() - ".csv".length());
            if (!KEYED.contains(name)) {
                tables.put(
                        name,
                        Vocabulary.Table.of(
                                name,
                                csv(file).stream().map(row -> row(file, row)).toList()));
            }
        }
        return new Vocabulary(tables);
    }

    Relations relations(Vocabulary words) {
        var cells = new HashMap<Relations.Pair, Relations.Cell>();
        for (var row : csv("vocabulary/relations.csv")) {
            var pair = new Relations.Pair(row.get("field"), row.get("duty"));
            if (cells.put(pair, new Relations.Cell(row.get("flexible"), row.get("strict"))) != null) {
                throw new RulesetException(
                        "vocabulary/relations.csv", pair.field() + " and " + pair.duty() + " stand twice");
            }
        }
        return new Relations(words.table("fields"), words.table("duties"), cells);
    }

    Activities activities(Vocabulary words) {
        var statuses = new HashMap<Activities.Place, List<String>>();
        for (var row : csv("vocabulary/activities.csv")) {
            var place = new Activities.Place(row.get("duty"), row.getOrDefault("workplace", ""));
            var codes = split(row.get("statuses"));
            if (statuses.put(place, codes.equals(List.of("none")) ? List.of() : codes) != null) {
                throw new RulesetException(
                        "vocabulary/activities.csv", place.duty() + " at " + place.workplace() + " stands twice");
            }
        }
        return new Activities(words.table("duties"), statuses);
    }

    OfficeDays officeDays() {
        return new OfficeDays(csv("vocabulary/holidays.csv").stream()
                .map(row -> LocalDate.parse(row.get("on")))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The short lists of every YAML file; a list stands in one file only. */
    private Map<String, List<Vocabulary.Row>> choices() {
        var tables = new LinkedHashMap<String, List<Vocabulary.Row>>();
        for (var file : folder.names(name -> name.startsWith("vocabulary/") && name.endsWith(".yaml"))) {
            choices(file).forEach((name, words) -> {
                if (tables.put(name, words) != null) {
                    throw new RulesetException(file, "the list " + name + " stands in another file too");
                }
            });
        }
        return tables;
    }

    private Map<String, List<Vocabulary.Row>> choices(String file) {
        try {
            var yaml = YAML.readValue(
                    folder.text(file), new TypeReference<LinkedHashMap<String, LinkedHashMap<String, Bilingual>>>() {});
            var tables = new LinkedHashMap<String, List<Vocabulary.Row>>();
            yaml.forEach((name, words) -> tables.put(
                    name,
                    words.entrySet().stream()
                            .map(word -> new Vocabulary.Row(word.getKey(), word.getValue(), List.of(), Map.of()))
                            .toList()));
            return tables;
        } catch (JsonProcessingException e) {
            throw new RulesetException(file, e.getOriginalMessage());
        }
    }

    private static Vocabulary.Row row(String file, Map<String, String> cells) {
        if (!cells.containsKey("code") || !cells.containsKey("ja") || !cells.containsKey("en")) {
            throw new RulesetException(file, "a row lacks code, ja or en: " + cells);
        }
        var name = new Bilingual(cells.get("ja"), cells.get("en"));
        return new Vocabulary.Row(cells.get("code"), name, split(cells.get("aliases")), cells);
    }

    private List<Map<String, String>> csv(String file) {
        try (var rows = CSV.<Map<String, String>>readValues(folder.text(file))) {
            var list = new ArrayList<Map<String, String>>();
            for (var row : rows.readAll()) {
                row.values().removeIf(String::isEmpty);
                list.add(row);
            }
            return list;
        } catch (JsonProcessingException e) {
            var where =
                    e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
            throw new RulesetException(file, e.getOriginalMessage() + where);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> split(String cell) {
        return cell == null || cell.isBlank() ? List.of() : List.of(cell.split("\\s*\\|\\s*"));
    }
}
