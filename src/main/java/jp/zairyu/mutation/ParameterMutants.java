package jp.zairyu.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.zairyu.mutation.YamlPlaces.Entry;
import jp.zairyu.mutation.YamlPlaces.Node;
import jp.zairyu.mutation.YamlPlaces.Place;

/** A file of {@code parameters/} → the same with one value, bound, date or citation changed. */
final class ParameterMutants {
    private static final Map<String, String> OPPOSITE = Map.of("at-least", "above", "above", "at-least");

    private final String file;
    private final String text;
    private final LocalDate horizon;
    private final List<DataMutant> mutants = new ArrayList<>();

    private ParameterMutants(String file, String text, LocalDate horizon) {
        this.file = file;
        this.text = text;
        this.horizon = horizon;
    }

    /** @param horizon no case speaks of a day before it */
    static List<DataMutant> of(String file, String text, LocalDate horizon) {
        var all = new ParameterMutants(file, text, horizon);
        for (var dated : YamlPlaces.read(text).entries()) {
            var key = dated.key().text();
            dated.objects().forEach(object -> {
                object.objects("values").forEach(row -> all.row(key, row));
                object.objects("in_force").forEach(row -> all.row(key, row));
            });
        }
        return all.mutants;
    }

    private void row(String key, Node row) {
        row.plain().forEach(entry -> cell(key, entry));
        row.objects("bands").forEach(band -> band.plain().forEach(entry -> bound(key, entry)));
    }

    private void cell(String key, Entry entry) {
        if (entry.is("value")) {
            number(key, entry.value());
        } else if (entry.is("citation")) {
            add(key, entry.value(), Quoted.changed(entry.value().text()), "that expects this citation among `numbers`");
        } else if (entry.is("from") || entry.is("until")) {
            day(key, entry.value());
        }
    }

    private void bound(String key, Entry entry) {
        number(key, entry.value());
        var opposite = OPPOSITE.get(entry.key().text());
        if (opposite != null) {
            add(key, entry.key(), opposite, "exactly on the bound");
        }
    }

    /** One more and one less; of a share, such as 0.5, one of its last digit. */
    private void number(String key, Place place) {
        if (place.text().equals("null")) {
            return;
        }
        var value = new BigDecimal(place.text());
        var tells = "that turns on " + place.text() + ", or one that expects the number";
        add(key, place, value.add(value.ulp()).toPlainString(), tells);
        add(key, place, value.subtract(value.ulp()).toPlainString(), tells);
    }

    /** Of a row from before the horizon, the day is only when somebody looked. */
    private void day(String key, Place place) {
        var day = LocalDate.parse(place.text());
        if (day.isAfter(horizon)) {
            add(key, place, day.plusDays(1).toString(), "on " + day);
            add(key, place, day.minusDays(1).toString(), "on " + day.minusDays(1));
        }
    }

    private void add(String key, Place place, String becomes, String tells) {
        mutants.add(DataMutant.of(file, text, place, becomes, key, Set.of(key), tells));
    }
}
