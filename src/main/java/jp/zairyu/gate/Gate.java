package jp.zairyu.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseFacts;
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

    /** Takes a folder through the gate. What cannot be read is told before anything is looked at more closely. */
    public static Outcome take(RulesFolder folder) {
        var files = new ArrayList<DrlFile>();
        var found = parse(folder, files);
        var cases = read(() -> CaseBook.of(folder), found);
        var ruleset = read(() -> RulesetReader.read(folder), found);
        if (ruleset == null || cases == null || hasErrors(found)) {
            return Outcome.refused(found);
        }
        found.addAll(Lint.check(folder, ruleset, files));
        found.addAll(cases.parallelStream()
                .flatMap(filed -> CaseFacts.wrong(filed, ruleset).stream())
                .toList());
        return hasErrors(found) ? Outcome.refused(found) : compile(folder, cases, found);
    }

    private static <T> T read(Supplier<T> what, List<Diagnostic> found) {
        try {
            return what.get();
        } catch (RulesetException e) {
            found.addAll(e.diagnostics());
            return null;
        }
    }

    private static boolean hasErrors(List<Diagnostic> found) {
        return found.stream().anyMatch(Diagnostic::isError);
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

    private static Outcome compile(RulesFolder folder, List<CaseBook.Filed> cases, List<Diagnostic> found) {
        var shelf = read(() -> RulebookShelf.open(folder), found);
        if (shelf == null) {
            return Outcome.refused(found);
        }
        var runner = new CaseRunner(shelf);
        var differing = cases.parallelStream()
                .flatMap(filed -> runner.run(filed).stream().map(difference -> diagnostic(filed, difference)))
                .toList();
        found.addAll(differing);
        return differing.isEmpty() ? new Outcome(shelf, sorted(found)) : Outcome.refused(found);
    }

    private static Diagnostic diagnostic(CaseBook.Filed filed, String difference) {
        return Diagnostic.error(filed.file(), filed.line(), filed.goldenCase().name(), difference, null);
    }

    private static List<Diagnostic> sorted(List<Diagnostic> diagnostics) {
        return diagnostics.stream().sorted(Diagnostic.BY_PLACE).collect(Collectors.toList());
    }
}
