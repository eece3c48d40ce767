package jp.zairyu.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            List<ValueYaml> values,
            @JsonProperty("in_force") List<ValueYaml> inForce) {}

    record ValueYaml(LocalDate from, LocalDate until, BigDecimal value, String citation) {}

    private final Map<String, ParameterBook.Dated> numbers = new TreeMap<>();
    private final Map<String, ParameterBook.Dated> provisions = new TreeMap<>();

    static ParameterBook read(RulesFolder folder) {
        var reader = new ParameterReader();
        for (var file : folder.names(name -> name.startsWith("parameters/") && name.endsWith(".yaml"))) {
            Yaml.map(folder, file, DatedYaml.class).forEach((key, yaml) -> reader.add(file, key, yaml));
        }
        return new ParameterBook(reader.numbers, reader.provisions);
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
                values(file, key, rows, isProvision));
        if ((isProvision ? provisions : numbers).put(key, dated) != null) {
            throw new RulesetException(file, key + " stands twice");
        }
    }

    private static List<ParameterBook.Value> values(String file, String key, List<ValueYaml> rows, boolean provision) {
        var values = new ArrayList<ParameterBook.Value>();
        LocalDate before = LocalDate.MIN;
        for (var row : rows) {
            if (row.from() == null || !row.from().isAfter(before)) {
                throw new RulesetException(file, key + ": each row needs a `from` later than the row before");
            }
            if (row.citation() == null) {
                throw new RulesetException(file, key + ": the row from " + row.from() + " has no citation");
            }
            var abolished = !provision && row.value() == null;
            values.add(new ParameterBook.Value(row.from(), row.until(), row.value(), row.citation(), abolished));
            before = row.from();
        }
        return List.copyOf(values);
    }
}
