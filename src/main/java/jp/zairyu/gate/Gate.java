package jp.zairyu.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.drl.DrlReader;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.RulesetException;
import jp.zairyu.law.RulesetReader;
import jp.zairyu.lint.Lint;

/** The one way from a rules folder to a ruleset that may answer: parse → lint → compile → run all cases → ready. */
public final class Gate {
    private Gate() {}

    /**
     * What became of a folder.
     *
     * @param shelf the ruleset, ready to answer; null where the folder is refused
     * @param diagnostics why it is refused; warnings where it is not
     */
    public record Outcome(RulebookShelf shelf, List<Diagnostic> diagnostics) {
        public boolean isReady() {
            return shelf != null;
        }

        static Outcome refused(List<Diagnostic> diagnostics) {
            return new Outcome(null, sorted(diagnostics));
        }
    }

    /** Takes a folder through the gate. */
    public static Outcome take(RulesFolder folder) {
        try {
            var files = new ArrayList<DrlFile>();
            var wrong = parse(folder, files);
            var ruleset = RulesetReader.read(folder);
            var linted = Lint.check(folder, ruleset, files);
            var found = Stream.concat(wrong.stream(), linted.stream()).toList();
            return found.stream().anyMatch(Diagnostic::isError) ? Outcome.refused(found) : compile(folder, found);
        } catch (RulesetException e) {
            return Outcome.refused(e.diagnostics());
        }
    }

    private static List<Diagnostic> parse(RulesFolder folder, List<DrlFile> files) {
        var wrong = new ArrayList<Diagnostic>();
        for (var name : folder.names(file -> file.endsWith(".drl"))) {
            var parsed = DrlReader.read(name, folder.text(name));
            wrong.addAll(parsed.wrong());
            if (parsed.file() != null) {
                files.add(parsed.file());
            }
        }
        return wrong;
    }

    private static Outcome compile(RulesFolder folder, List<Diagnostic> found) {
        var shelf = RulebookShelf.open(folder);
        var runner = new CaseRunner(shelf);
        var differing = CaseBook.of(folder).parallelStream()
                .flatMap(filed -> runner.run(filed).stream().map(difference -> diagnostic(filed, difference)))
                .toList();
        var all = Stream.concat(found.stream(), differing.stream()).toList();
        return differing.isEmpty() ? new Outcome(shelf, sorted(all)) : Outcome.refused(all);
    }

    private static Diagnostic diagnostic(CaseBook.Filed filed, String difference) {
        return Diagnostic.error(filed.file(), filed.line(), filed.goldenCase().name(), difference, null);
    }

    private static List<Diagnostic> sorted(List<Diagnostic> diagnostics) {
        return diagnostics.stream().sorted(Diagnostic.BY_PLACE).collect(Collectors.toList());
    }
}
