package jp.zairyu.law;

import java.util.List;
import java.util.TreeMap;

/** The table of holidays has no gap: no year between the first and the last is without any. */
final class HolidayYears {
    private HolidayYears() {}

    static void check(CsvTable holidays, List<Diagnostic> wrong) {
        var lines = new TreeMap<Integer, Integer>();
        holidays.rows().stream()
                .filter(row -> String.valueOf(row.get("on")).matches("[0-9]{4}-.*"))
                .forEach(row -> lines.putIfAbsent(Integer.parseInt(row.get("on").substring(0, 4)), row.line()));
        if (lines.isEmpty()) {
            return;
        }
        for (var year = lines.firstKey() + 1; year < lines.lastKey(); year++) {
            if (!lines.containsKey(year)) {
                wrong.add(Diagnostic.error(
                        holidays.file(),
                        lines.higherEntry(year).getValue(),
                        null,
                        "no holiday of " + year + " stands in the table",
                        "Write those of every year between the first and the last"));
            }
        }
    }
}
