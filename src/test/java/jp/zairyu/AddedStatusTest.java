package jp.zairyu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.drl.DrlReader;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.RulesetReader;
import jp.zairyu.lint.FoundBefore;
import jp.zairyu.lint.Lint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adding a made-up status of residence, with its criteria, number, words and cases, touches {@code rules/} alone. */
class AddedStatusTest {
    private static final Path RULES = Path.of("rules");
    private static final Path ADDED = Path.of("src/test/resources/growth");
    private static final Map<String, String> ROW = Map.ofEntries(
            Map.entry("code", "star-guide"),
            Map.entry("ja", "星空案内"),
            Map.entry("en", "Star Guide"),
            Map.entry("table", "1-2"),
            Map.entry("work_class", "activity"),
            Map.entry("indefinite", "no"),
            Map.entry("landing_criteria", "yes"),
            Map.entry("bound_to", "none"),
            Map.entry("from", "2015-04-01"),
            Map.entry("citation", "星空案内法 第1条"),
            Map.entry("sponsors_dependents", "not-verified"));

    @TempDir
    Path folder;

    @Test
    void a_status_is_added_under_rules_alone() throws IOException {
        copy(RULES);
        copy(ADDED);
        addRow(folder.resolve("vocabulary/statuses.csv"));

        var rules = RulesFolder.read(folder);
        var runner = new CaseRunner(RulebookShelf.open(rules));
        var cases = CaseBook.of(rules).stream()
                .filter(filed -> filed.file().contains("star-guides"))
                .toList();

        assertEquals(List.of(), lint(rules));
        assertEquals(2, cases.size());
        cases.forEach(filed -> assertEquals(List.of(), runner.run(filed), filed::toString));
    }

    private static List<Diagnostic> lint(RulesFolder rules) {
        var files = rules.names(name -> name.endsWith(".drl")).stream()
                .map(name -> DrlReader.read(name, rules.text(name)).file())
                .toList();
        return Lint.check(rules, RulesetReader.read(rules), files, new FoundBefore()).stream()
                .filter(Diagnostic::isError)
                .toList();
    }

    private void copy(Path from) throws IOException {
        try (var files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> copy(from, file));
        }
    }

    private void copy(Path from, Path file) {
        try {
            var to = folder.resolve(from.relativize(file));
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addRow(Path table) throws IOException {
        var lines = Files.readAllLines(table);
        var header = lines.stream()
                .filter(line -> line.startsWith("code,"))
                .findFirst()
                .orElseThrow();
        var row = Arrays.stream(header.split(","))
                .map(column -> ROW.getOrDefault(column, column.equals("standing") ? "unverified" : ""))
                .collect(Collectors.joining(","));
        Files.writeString(table, String.join("\n", lines) + "\n" + row + "\n");
    }
}
