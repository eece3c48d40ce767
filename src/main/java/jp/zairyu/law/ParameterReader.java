package jp.zairyu.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** {@code rules/parameters/*.yaml} → {@link ParameterBook}. */
final class ParameterReader {
    record DatedYaml(
            Bilingual label,
            String unit,
            @JsonProperty("governed_by") Governor governor,
            Standing standing,
            @JsonProperty("checked_on") LocalDate checkedOn,
            String text,
            @JsonProperty("new_in_law") boolean newInLaw,
            @JsonProperty("measured_in") String measuredIn,
            List<ValueYaml> values,
            @JsonProperty("in_force") List<ValueYaml> inForce) {}

    record ValueYaml(
            LocalDate from,
            LocalDate until,
            BigDecimal value,
            List<ParameterBook.Step> bands,
            String citation,
            Standing standing,
            YamlPlace place) {}

    record HorizonYaml(LocalDate horizon) {}

    static final String HORIZON = "parameters/horizon.yaml";

    private final Map<String, ParameterBook.Dated> numbers = new TreeMap<>();
    private final Map<String, ParameterBook.Dated> provisions = new TreeMap<>();
    private final Map<String, String> homes = new HashMap<>();

    private final List<Diagnostic> wrong;

    private ParameterReader(List<Diagnostic> wrong) {
        this.wrong = wrong;
    }

    /** @param wrong takes what is wrong */
    static ParameterBook read(RulesFolder folder, List<Diagnostic> wrong) {
        var reader = new ParameterReader(wrong);
        for (var file : folder.names(
                name -> name.startsWith("parameters/") && name.endsWith(".yaml") && !name.equals(HORIZON))) {
            Yaml.map(file, folder.text(file), DatedYaml.class, wrong)
                    .forEach(item -> reader.add(file, item.key(), item.value(), item.place()));
        }
        return new ParameterBook(reader.numbers, reader.provisions, reader.horizon(folder));
    }

    private LocalDate horizon(RulesFolder folder) {
        var refused = wrong.size();
        var horizon = Yaml.read(HORIZON, folder.text(HORIZON), HorizonYaml.class, wrong)
                .map(HorizonYaml::horizon)
                .orElse(null);
        if (horizon == null && wrong.size() == refused) {
            add(HORIZON, 1, "the first day these rules speak of is missing", "Write `horizon: 2015-04-01`");
        }
        return horizon;
    }

    private void add(String file, String key, DatedYaml yaml, YamlPlace place) {
        var isProvision = yaml.inForce() != null;
        var rows = isProvision ? yaml.inForce() : yaml.values();
        if (isIncomplete(file, key, yaml, rows, place)) {
            return;
        }
        var dated = new ParameterBook.Dated(
                key,
                yaml.label(),
                yaml.unit(),
                yaml.governor(),
                yaml.standing(),
                yaml.checkedOn(),
                yaml.text(),
                yaml.newInLaw(),
                yaml.measuredIn(),
                values(file, key, yaml, rows));
        var other = homes.putIfAbsent(key, file + ":" + place.line());
        if (other != null) {
            add(file, place.line(), "`" + key + "` stands at " + other + " too", "Keep one of them");
        }
        (isProvision ? provisions : numbers).put(key, dated);
    }

    private boolean isIncomplete(String file, String key, DatedYaml yaml, List<ValueYaml> rows, YamlPlace place) {
        var missing = new ArrayList<String>();
        if (!place.has("governed_by")) {
            missing.add("governed_by");
        }
        if (!place.has("standing")) {
            missing.add("standing");
        }
        if (!place.has("values") && !place.has("in_force")) {
            missing.add("values (of a number) or in_force (of a provision)");
        }
        // a key that is only misspelt has been told already
        if (!missing.isEmpty() && wrong.stream().noneMatch(one -> one.file().equals(file))) {
            add(
                    file,
                    place.line(),
                    "`" + key + "` lacks " + String.join(", ", missing),
                    "Write it as its neighbours do");
        }
        return yaml.governor() == null || yaml.standing() == null || rows == null || rows.isEmpty();
    }

    private List<ParameterBook.Value> values(String file, String key, DatedYaml yaml, List<ValueYaml> rows) {
        var values = new ArrayList<ParameterBook.Value>();
        LocalDate before = null;
        for (var row : rows) {
            row(file, key, row, before);
            var bands = row.bands() == null ? List.<ParameterBook.Step>of() : row.bands();
            inOrder(file, key, row, bands);
            var abolished = yaml.inForce() == null && row.value() == null && bands.isEmpty();
            values.add(new ParameterBook.Value(
                    row.from(),
                    row.until(),
                    row.value(),
                    bands,
                    row.citation(),
                    abolished,
                    Objects.requireNonNullElse(row.standing(), yaml.standing())));
            before = row.from();
        }
        return List.copyOf(values);
    }

    private void row(String file, String key, ValueYaml row, LocalDate before) {
        if (row.from() == null && !row.place().has("from")) {
            add(file, row.place().line(), "a row of `" + key + "` has no `from`", "Write the first day it holds");
        } else if (row.from() != null && before != null && !row.from().isAfter(before)) {
            add(
                    file,
                    row.place().line(),
                    "the row of `" + key + "` from " + row.from() + " stands behind that from " + before,
                    "Write the rows in the order of their days");
        }
        if (row.citation() == null) {
            add(
                    file,
                    row.place().line(),
                    "the row of `" + key + "` from " + row.from() + " has no citation",
                    "Write `citation: ` and the law it stands in");
        }
    }

    /** Bands go from low to high; only the lowest may have no bound. */
    private void inOrder(String file, String key, ValueYaml row, List<ParameterBook.Step> bands) {
        for (var i = 1; i < bands.size(); i++) {
            var before = bands.get(i - 1).bound();
            var bound = bands.get(i).bound();
            if (bound == null || before != null && bound.compareTo(before) < 0) {
                add(
                        file,
                        row.place().line("/bands"),
                        "the bands of `" + key + "` do not go from low to high",
                        "Write them in that order, each but the first with `at-least` or `above`");
            }
        }
    }

    private void add(String file, int line, String problem, String remedy) {
        wrong.add(Diagnostic.error(file, line, null, problem, remedy));
    }
}
