package jp.zairyu.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table file as written.
 *
 * @param headerLine the line that names the columns, from 1
 */
record CsvTable(String file, int headerLine, List<String> columns, List<Row> rows) {
    /**
     * @param cells by column, empty ones left out
     */
    record Row(int line, Map<String, String> cells) {
        String get(String column) {
            return cells.get(column);
        }
    }

    /** @return what can be read of it; rows with a wrong number of columns are left out, and it is said */
    static CsvTable read(String file, String text, List<Diagnostic> wrong) {
        List<String> columns = null;
        var headerLine = 1;
        var rows = new ArrayList<Row>();
        var lines = text.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            var line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var cells = cells(file, i + 1, line, wrong);
            if (columns == null) {
                columns = cells;
                headerLine = i + 1;
            } else if (cells.size() == columns.size()) {
                rows.add(new Row(i + 1, byColumn(columns, cells)));
            } else if (!cells.isEmpty()) {
                wrong.add(wrongNumber(file, i + 1, line, columns, cells));
            }
        }
        if (columns == null) {
            wrong.add(
                    Diagnostic.error(file, 1, null, "the table has no line that names its columns", "Write it first"));
        }
        return new CsvTable(file, headerLine, columns == null ? List.of() : columns, rows);
    }

    private static Diagnostic wrongNumber(
            String file, int number, String line, List<String> columns, List<String> cells) {
        var problem = "the row `" + cells.get(0) + "` has " + cells.size() + " cells, and the table " + columns.size()
                + " columns";
        var remedy = "Write one cell for each of " + String.join(",", columns) + ", empty ones too";
        if (line.contains("，") && cells.size() < columns.size()) {
            remedy = "Part cells with `,` (half-width)";
        } else if (cells.size() > columns.size()) {
            remedy = "Put quotation marks around a cell with a comma in it";
        }
        return Diagnostic.error(file, number, null, problem, remedy);
    }

    private static Map<String, String> byColumn(List<String> columns, List<String> cells) {
        var byColumn = new LinkedHashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                byColumn.put(columns.get(i), cells.get(i));
            }
        }
        return byColumn;
    }

    /** The cells of a line; none, and it is said, where a quotation mark is never closed. */
    private static List<String> cells(String file, int number, String line, List<Diagnostic> wrong) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < line.length(); at++) {
            var character = line.charAt(at);
            if (character == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (character == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString().strip());
        if (quoted) {
            wrong.add(Diagnostic.error(
                    file,
                    number,
                    null,
                    "a quotation mark in the row `" + cells.get(0) + "` is never closed",
                    "Put one before and one behind a cell with a comma in it"));
            return List.of();
        }
        return cells;
    }
}
