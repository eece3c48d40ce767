package jp.zairyu.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** All that was measured last, as one table, in Markdown and as JSON. */
public final class Table {
    private static final Map<String, String> PARTS = Map.of(
            "http", "Over HTTP",
            "inprocess", "In process",
            "peers", "Peers",
            "growth", "Growth",
            "bulk", "Bulk",
            "start", "Start");
    private static final List<String> ORDER = List.of("http", "inprocess", "peers", "growth", "bulk", "start");

    private static final String BEGIN = "<!-- measured: begin -->";
    private static final String END = "<!-- measured: end -->";

    private Table() {}

    /** What is written as JSON. */
    record Results(
            String date, String machine, String java, String effort, List<Row> rows, List<Ratios.Ratio> ratios) {}

    public static void main(String[] arguments) throws IOException {
        var rows = ORDER.stream().map(Rows::of).flatMap(List::stream).toList();
        var results = new Results(
                LocalDate.now().toString(),
                machine(),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                Effort.name(),
                rows,
                Ratios.of(rows));
        new JsonMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(Rows.HOME.resolve("results.json").toFile(), results);
        var text = markdown(results);
        Files.writeString(Rows.HOME.resolve("results.md"), text);
        System.out.print(text);
        var document = System.getProperty("bench.write");
        if (document != null) {
            write(Path.of(document), text);
        }
    }

    /** Puts the table between the two marks of a document, in place of the one before. */
    static void write(Path document, String table) throws IOException {
        var text = Files.readString(document);
        var begin = text.indexOf(BEGIN);
        var end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(document + " has no place for the table: " + BEGIN + " … " + END);
        }
        Files.writeString(document, text.substring(0, begin + BEGIN.length()) + "\n" + table + text.substring(end));
    }

    private static String machine() throws IOException {
        var model = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst(".*: ", ""))
                .findFirst()
                .orElse(System.getProperty("os.arch"));
        var load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        return "%d cores, %s, Linux %s, load %s at the end"
                .formatted(Runtime.getRuntime().availableProcessors(), model, System.getProperty("os.version"), load);
    }

    private static String markdown(Results results) {
        var text = new StringBuilder();
        text.append("%s; %s; %s; effort: %s; load by %s.\n"
                .formatted(results.date, results.machine, results.java, results.effort, Saturation.by()));
        text.append("\n| ratio, or figure with a target | measured | target |\n|---|--:|--:|\n");
        results.ratios.forEach(ratio ->
                text.append("| %s | %s | %s |\n".formatted(ratio.what(), number(ratio.value()), ratio.target())));
        for (var part : ORDER) {
            var rows =
                    results.rows.stream().filter(row -> row.part().equals(part)).toList();
            if (!rows.isEmpty()) {
                text.append("\n**%s**\n".formatted(PARTS.get(part)));
                tables(rows).forEach(text::append);
            }
        }
        return text.toString();
    }

    /** One table for all who were measured alike, a line for each. */
    private static Stream<String> tables(List<Row> rows) {
        var lines = rows.stream()
                .collect(groupingBy(row -> row.subject() + " | " + row.by(), LinkedHashMap::new, toList()));
        var tables = lines.entrySet().stream()
                .collect(groupingBy(line -> columns(line.getValue()), LinkedHashMap::new, toList()));
        return tables.entrySet().stream().map(table -> table(table.getKey(), table.getValue()));
    }

    private static List<String> columns(List<Row> line) {
        return line.stream()
                .map(row -> row.unit().isEmpty() ? row.measure() : row.measure() + ", " + row.unit())
                .toList();
    }

    private static String table(List<String> columns, List<Map.Entry<String, List<Row>>> lines) {
        return "\n| what | by | %s |\n|---|---|%s\n"
                        .formatted(String.join(" | ", columns), "--:|".repeat(columns.size()))
                + lines.stream()
                        .map(line -> "| %s | %s |\n"
                                .formatted(
                                        line.getKey(),
                                        line.getValue().stream()
                                                .map(Table::cell)
                                                .collect(joining(" | "))))
                        .collect(joining());
    }

    /** The median, and behind it the least and the most of all rounds. */
    private static String cell(Row row) {
        var spread = row.values().size() < 2 ? "" : " (%s–%s)".formatted(number(row.least()), number(row.most()));
        return number(row.median()) + spread;
    }

    /** Three digits that count, and no more. */
    static String number(double value) {
        var digits = value == 0 ? 0 : Math.max(0, 2 - (int) Math.floor(Math.log10(Math.abs(value))));
        return String.format(Locale.ROOT, "%,." + Math.min(digits, 4) + "f", value);
    }
}
