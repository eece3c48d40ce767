package jp.zairyu.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What one part of the benchmark measured; kept in {@code target/bench/rows}, a file for each part. */
final class Rows {
    static final Path HOME = Path.of("target/bench");

    private static final JsonMapper JSON = new JsonMapper();

    private final String part;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Row> kept = new LinkedHashMap<>();

    Rows(String part) {
        this.part = part;
    }

    /** Rows of a part to which some are measured anew, while the others stay as they were measured last. */
    static Rows keeping(String part) {
        var rows = new Rows(part);
        of(part).forEach(row -> rows.kept.put(row.key(), row));
        return rows;
    }

    /** Adds the value of one more round. */
    void add(String subject, String by, String measure, String unit, double value) {
        var row = new Row(part, subject, by, measure, unit, new ArrayList<>());
        rows.computeIfAbsent(row.key(), key -> row).values().add(value);
    }

    void write() throws IOException {
        Files.createDirectories(HOME.resolve("rows"));
        if (rows.isEmpty()) {
            throw new IllegalStateException("nothing was measured of " + part);
        }
        kept.putAll(rows);
        JSON.writerWithDefaultPrettyPrinter().writeValue(file(part).toFile(), kept.values());
    }

    private static Path file(String part) {
        return HOME.resolve("rows/" + part + ".json");
    }

    /** What was measured of a part; nothing if it was not run. */
    static List<Row> of(String part) {
        try {
            return Files.exists(file(part))
                    ? Stream.of(JSON.readValue(file(part).toFile(), Row[].class))
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
