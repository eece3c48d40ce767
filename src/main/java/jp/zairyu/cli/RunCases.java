package jp.zairyu.cli;

import java.nio.file.Path;
import java.util.List;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.RulesFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cases [text] [dir]}: runs golden cases and says what differs. */
@Command(
        name = "cases",
        description = "Runs the cases, or those whose file or title holds a text, and says what differs.")
final class RunCases extends RulesCommand {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Part of a file's name or of a title (default: all cases).")
    private String text;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The rules folder (default: rules).")
    private Path directory;

    /** What {@code --json} prints. */
    private record Report(int cases, int differ, List<Differing> differing) {}

    private record Differing(String file, int line, String name, List<String> differences) {
        static Differing of(CaseRunner.Result result) {
            var filed = result.filed();
            return new Differing(filed.file(), filed.line(), filed.goldenCase().name(), result.differences());
        }
    }

    @Override
    public Integer call() {
        var folder = RulesFolder.read(directory);
        var runner = new CaseRunner(RulebookShelf.onDemand(folder));
        var cases = CaseBook.of(folder).stream()
                .filter(filed -> filed.toString().contains(text))
                .toList();
        if (cases.isEmpty()) {
            throw new WrongCall("no case's file or title holds \"" + text + "\"");
        }
        var differing = cases.parallelStream()
                .map(runner::result)
                .filter(result -> !result.isAsExpected())
                .map(Differing::of)
                .toList();
        print(new Report(cases.size(), differing.size(), differing), () -> {
            differing.forEach(this::print);
            out().println(cases.size() + " cases, " + differing.size() + " differ");
        });
        return differing.isEmpty() ? 0 : 1;
    }

    private void print(Differing one) {
        out().println(one.file() + ":" + one.line() + ": " + one.name());
        one.differences().forEach(difference -> out().println("  " + difference));
    }
}
