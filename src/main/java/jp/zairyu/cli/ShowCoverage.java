package jp.zairyu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.cases.Coverage;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.Standing;
import jp.zairyu.verdict.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coverage [dir]}: what the cases show of each criterion, and where that is thin. */
@Command(name = "coverage", description = "Shows rules and cases of each criterion, and first where they are thin.")
final class ShowCoverage extends RulesCommand {
    @Parameters(paramLabel = "DIR", defaultValue = "rules", description = "The rules folder (default: rules).")
    private Path directory;

    @Option(names = "--thin", description = "Only what is thin.")
    private boolean thinOnly;

    /** What {@code --json} prints. */
    private record Report(Summary summary, List<Coverage.Row> criteria) {}

    /**
     * @param gaps criteria with an outcome or a rule that no case shows
     * @param single criteria with an outcome that one case alone shows
     */
    private record Summary(int cases, int criteria, int rules, long gaps, long single, long unverified) {
        @Override
        public String toString() {
            return cases + " cases, " + criteria + " criteria, " + rules + " rules; " + gaps
                    + " criteria with an outcome or a rule that no case shows, " + single
                    + " with an outcome that one case alone shows, " + unverified + " with a citation not verified";
        }
    }

    @Override
    public Integer call() {
        var folder = RulesFolder.read(directory);
        var shelf = RulebookShelf.onDemand(folder);
        var runner = new CaseRunner(shelf);
        var results = CaseBook.of(folder).parallelStream().map(runner::result).toList();
        var rows = Coverage.of(shelf, results);
        var thin = rows.stream().filter(Coverage.Row::isThin).toList();
        var summary = summary(results.size(), shelf, rows);
        print(new Report(summary, thinOnly ? thin : rows), () -> print(summary, rows));
        return 0;
    }

    private static Summary summary(int cases, RulebookShelf shelf, List<Coverage.Row> rows) {
        return new Summary(
                cases,
                rows.size(),
                shelf.rulebooks().values().stream()
                        .mapToInt(rulebook -> rulebook.rules().size())
                        .sum(),
                rows.stream().filter(Coverage.Row::hasGap).count(),
                rows.stream().filter(row -> !row.single().isEmpty()).count(),
                rows.stream().filter(ShowCoverage::isUnverified).count());
    }

    private void print(Summary summary, List<Coverage.Row> rows) {
        section("Shown by no case", rows, ShowCoverage::gaps);
        section("Shown by one case only", rows, row -> row.single().stream()
                .map(Status::name)
                .toList());
        section("Not verified", rows, row -> isUnverified(row) ? List.of(row.citation()) : List.of());
        if (!thinOnly) {
            byFile(rows).forEach((file, ofFile) -> {
                out().println(file);
                ofFile.forEach(this::print);
                out().println();
            });
        }
        out().println(summary);
    }

    /** What one kind of thinness concerns, by file; nothing where it concerns none. */
    private void section(String title, List<Coverage.Row> rows, Function<Coverage.Row, List<String>> thinness) {
        var thin = rows.stream().filter(row -> !thinness.apply(row).isEmpty()).toList();
        if (!thin.isEmpty()) {
            out().println(title + " (" + thin.size() + " criteria)");
            byFile(thin).forEach((file, ofFile) -> {
                out().println("  " + file);
                ofFile.forEach(
                        row -> out().println("    " + row.criterion() + ": " + String.join("; ", thinness.apply(row))));
            });
            out().println();
        }
    }

    private static Map<String, List<Coverage.Row>> byFile(List<Coverage.Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(Coverage.Row::file, TreeMap::new, Collectors.toList()));
    }

    private static List<String> gaps(Coverage.Row row) {
        return Stream.concat(
                        row.unseen().stream().map(Status::name),
                        row.idle().stream().map(rule -> "rule \"" + rule + "\""))
                .toList();
    }

    private static boolean isUnverified(Coverage.Row row) {
        return row.standing() == Standing.unverified;
    }

    private void print(Coverage.Row row) {
        out().println("  " + row.criterion() + "  " + row.label().en()
                + (row.borrowed() ? "  (rules of another)" : ""));
        out().println("      rules " + counts(row.rules()) + "; cases " + counts(row.cases()));
        out().println("      " + row.citation() + ", " + row.standing()
                + (row.checkedOn() == null ? "" : ", checked on " + row.checkedOn()));
    }

    private static String counts(Map<Status, Integer> counts) {
        return Stream.of(Status.values())
                .filter(status -> counts.getOrDefault(status, 0) > 0)
                .map(status -> counts.get(status) + " " + status)
                .collect(Collectors.joining(", "));
    }
}
