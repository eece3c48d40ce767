package jp.zairyu.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
            Standing standing) {}

    record HorizonYaml(LocalDate horizon) {}

    static final String HORIZON = "parameters/horizon.yaml";

    private final Map<String, ParameterBook.Dated> numbers = new TreeMap<>();
    private final Map<String, ParameterBook.Dated> provisions = new TreeMap<>();

    static ParameterBook read(RulesFolder folder) {
        var reader = new ParameterReader();
        for (var file : folder.names(
                name -> name.startsWith("parameters/") && name.endsWith(".yaml") && !name.equals(HORIZON))) {
            Yaml.map(folder, file, DatedYaml.class).forEach((key, yaml) -> reader.add(file, key, yaml));
        }
        var horizon = Yaml.read(folder, HORIZON, HorizonYaml.class).horizon();
        return new ParameterBook(reader.numbers, reader.provisions, horizon);
    }

    private void add(String file, String key, DatedYaml yaml) {
        var isProvision = yaml.inForce() != null;
        var rows = isProvision ? yaml.inForce() : yaml.values();
        if (rows == null || rows.isEmpty() || yaml.governor() == null || yaml.standing() == null) {
            throw new RulesetException(file, key + " needs governed_by, standing, and values or in_force");
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
        if ((isProvision ? provisions : numbers).put(key, dated) != null) {
            throw new RulesetException(file, key + " stands twice");
        }
    }

    private static List<ParameterBook.Value> values(String file, String key, DatedYaml yaml, List<ValueYaml> rows) {
        var values = new ArrayList<ParameterBook.Value>();
        LocalDate before = LocalDate.MIN;
        for (var row : rows) {
            if (row.from() == null || !row.from().isAfter(before)) {
                throw new RulesetException(file, key + ": each row needs a `from` later than the row before");
            }
            if (row.citation() == null) {
                throw new RulesetException(file, key + ": the row from " + row.from() + " has no citation");
            }
            var bands = row.bands() == null ? List.<ParameterBook.Step>of() : row.bands();
            inOrder(file, key, bands);
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

    /** Bands go from low to high; only the lowest may have no bound. */
    private static void inOrder(String file, String key, List<ParameterBook.Step> bands) {
        for (var i = 1; i < bands.size(); i++) {
            var before = bands.get(i - 1).bound();
            var bound = bands.get(i).bound();
            if (bound == null || before != null && bound.compareTo(before) < 0) {
                throw new RulesetException(file, key + ": bands go from low to high, each with at-least or above");
            }
        }
    }
}
