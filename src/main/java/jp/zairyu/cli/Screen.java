package jp.zairyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.zairyu.api.BodyLines;
import jp.zairyu.api.LineAnswers;
import jp.zairyu.api.LineCounts;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.gate.Gate;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.RulesetException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code screen NAME FILE [dir]}: screens a file of facts, an answer a line, in order. */
@Command(
        name = "screen",
        description = {
            "Screens a file of facts: each line the body of a request, each line of the output its answer, in the same order,",
            "and a last line with the counts. Rules that could not go live answer nothing."
        })
final class Screen extends RulesCommand {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int LONGEST_LINE = 1 << 20;

    @Parameters(index = "0", paramLabel = "NAME", description = "engineer, illegalwork or eligibility.")
    private String screening;

    @Parameters(index = "1", paramLabel = "FILE", description = "The facts (- reads them from standard input).")
    private Path file;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The rules folder (default: rules).")
    private Path directory;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {
                "Writes the answers there instead of printing them. What stands there already stays: after a cut, the same",
                "command goes on where it stopped."
            })
    private Path target;

    @Option(
            names = "--from",
            paramLabel = "LINE",
            defaultValue = "1",
            description =
                    "Begins with this line of the facts (default: 1); the counts are those of the lines answered.")
    private long from;

    @Option(names = "--lang", description = "Adds the text in one language to all words: ja, en or easy.")
    private String lang;

    @Option(names = "--explain", description = "As the query parameter: changes, edges, outlook.")
    private String explain;

    @Option(names = "--cache", paramLabel = "DIR", defaultValue = "cache", description = "As for check.")
    private Path cache;

    @Override
    public Integer call() throws IOException {
        var shelf = shelf();
        var counts = new LineCounts(shelf.ruleset().version());
        try (var facts = facts();
                var answers = target == null ? AnswersOut.to(out()) : AnswersOut.to(target, counts)) {
            if (answers.isComplete()) {
                System.err.println(target + " holds all answers already");
                return 0;
            }
            var lines = new LinesOfFile(facts, new BodyLines(LONGEST_LINE));
            lines.skip(from - 1 + counts.lines());
            var progress = new ScreenProgress(from - 1 + counts.lines());
            OrderedWork.over(lines::next, answers(shelf)::to, said -> {
                answers.write(said.json());
                counts.add(said);
                progress.at(from - 1 + counts.lines());
            });
            answers.write(counts.json());
        }
        return 0;
    }

    private RulebookShelf shelf() {
        var gate = Gate.toServe(cache);
        var outcome = gate.takeAtStart(RulesFolder.read(directory));
        gate.remember();
        if (!outcome.isReady()) {
            throw new RulesetException(outcome.diagnostics());
        }
        return outcome.shelf();
    }

    private LineAnswers answers(RulebookShelf shelf) {
        if (shelf.ruleset().screening(screening) == null) {
            throw new WrongCall("there is no screening \"" + screening + "\". Choose one of "
                    + String.join(", ", shelf.ruleset().screenings().keySet()));
        }
        try {
            return LineAnswers.of(shelf, screening, LocalDate.now(JAPAN), lang, explain);
        } catch (IllegalArgumentException e) {
            throw new WrongCall(e.getMessage());
        }
    }

    private InputStream facts() {
        try {
            return file.toString().equals("-") ? System.in : Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
