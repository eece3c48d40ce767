package jp.zairyu.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseCheck;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.RulesetException;
import jp.zairyu.request.BadRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain CASE [dir]}: the answer to a case or a request, with everything it rests on. */
@Command(name = "explain", description = "Shows the answer to a case or a request, and everything it rests on.")
final class Explain extends RulesCommand {
    private static final int MOST_LISTED = 30;

    @Parameters(
            index = "0",
            paramLabel = "CASE",
            description = {
                "A case: its place (engineer/cases/conduct.yaml:12), its title, or words of title and file;",
                "or, with --screening, a JSON file with the body of a request (- reads it from standard input)."
            })
    private String wanted;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The rules folder (default: rules).")
    private Path directory;

    @Option(
            names = "--screening",
            paramLabel = "NAME",
            description = "What a request asks: illegalwork, engineer, eligibility, guidance.")
    private String screening;

    @Option(names = "--lang", defaultValue = "en", description = "The language of sentences: ja or en (default: en).")
    private Language language;

    /** The languages that answers speak. */
    enum Language {
        ja,
        en
    }

    /** What {@code --json} prints of a case; of a request only its answer. */
    private record Explained(String file, int line, String name, JsonNode answer, List<String> differences) {}

    @Override
    public Integer call() {
        var folder = RulesFolder.read(directory);
        if (screening != null) {
            return request(folder);
        }
        var found = new CaseFinder(folder, directory).find(wanted);
        if (found.isEmpty()) {
            throw new WrongCall("there is no such case: \"" + wanted
                    + "\". Give its place, its title or words of them; a request's body needs --screening");
        }
        return found.size() == 1 ? explain(folder, found.get(0)) : list(found);
    }

    private int request(RulesFolder folder) {
        var shelf = RulebookShelf.onDemand(folder);
        if (shelf.ruleset().screening(screening) == null) {
            throw new WrongCall("there is no screening \"" + screening + "\". Choose one of "
                    + String.join(", ", shelf.ruleset().screenings().keySet()));
        }
        var answer = new CaseRunner(shelf).ask(screening, body()).answer();
        print(answer, () -> {
            out().println(screening + ", " + answer.path("asOf").asText() + "\n");
            new AnswerText(out(), language.name(), folder).print(answer);
        });
        return 0;
    }

    private byte[] body() {
        try {
            return wanted.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(wanted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int explain(RulesFolder folder, CaseBook.Filed filed) {
        var answer = answer(folder, filed);
        var differences = CaseCheck.differences(filed.goldenCase().expect(), answer);
        print(new Explained(filed.file(), filed.line(), filed.goldenCase().name(), answer, differences), () -> {
            out().println(filed.goldenCase().name());
            out().println(filed.file() + ":" + filed.line() + ", "
                    + answer.path("asOf").asText() + "\n");
            new AnswerText(out(), language.name(), folder).print(answer);
            expectations(differences);
        });
        return differences.isEmpty() ? 0 : 1;
    }

    /** Facts of a case that cannot be taken are wrong in the folder, not in the call. */
    private static JsonNode answer(RulesFolder folder, CaseBook.Filed filed) {
        try {
            return new CaseRunner(RulebookShelf.onDemand(folder)).answer(filed);
        } catch (BadRequest e) {
            throw new RulesetException(e.problems().stream()
                    .map(problem -> Diagnostic.error(
                            filed.file(), filed.line(), filed.goldenCase().name(), Failure.line(problem), null))
                    .toList());
        }
    }

    private void expectations(List<String> differences) {
        out().println();
        if (differences.isEmpty()) {
            out().println("As the case expects.");
        } else {
            out().println("NOT AS THE CASE EXPECTS");
            differences.forEach(difference -> out().println("  " + difference));
        }
    }

    private int list(List<CaseBook.Filed> found) {
        var places = found.stream()
                .map(filed -> Map.of(
                        "place",
                        filed.file() + ":" + filed.line(),
                        "name",
                        filed.goldenCase().name()))
                .toList();
        print(Map.of("matches", places), () -> {
            out().println(found.size() + " cases match; give more words, or a place:");
            places.stream().limit(MOST_LISTED).forEach(one -> out().println(
                            "  " + one.get("place") + "  " + one.get("name")));
            if (found.size() > MOST_LISTED) {
                out().println("  …");
            }
        });
        return 2;
    }
}
