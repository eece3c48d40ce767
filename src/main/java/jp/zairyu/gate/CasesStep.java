package jp.zairyu.gate;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.RulesFolder;

/** The step of the gate that runs the cases. */
final class CasesStep {
    private final Passed passed;
    private Map<String, CaseFile> read = Map.of();

    CasesStep(Passed passed) {
        this.passed = passed;
    }

    /** One file of cases, each with a hash of what it says. */
    private record CaseFile(String text, List<CaseBook.Filed> cases, List<String> hashes) {
        static CaseFile of(String name, String text) {
            var cases = CaseBook.of(name, text);
            var hashes = cases.stream()
                    .map(filed -> new Hash().add(filed.goldenCase().toString()).hex())
                    .toList();
            return new CaseFile(text, cases, hashes);
        }
    }

    private record Ran(String fingerprint, CaseRunner.Result result) {}

    /**
     * Runs the cases that something they depend on has changed for.
     *
     * @param files the parsed rules; each side they conclude must be shown by a case
     * @param found takes what differs from the expectations
     * @return how many ran
     */
    int run(RulesFolder folder, RulebookShelf shelf, List<DrlFile> files, List<Diagnostic> found) {
        var covered = new HashSet<String>();
        var waiting = waiting(folder, shelf, covered);
        var runner = new CaseRunner(shelf);
        var ran = waiting.entrySet().parallelStream()
                .map(one -> new Ran(one.getKey(), runner.result(one.getValue())))
                .toList();
        for (var one : ran) {
            var words = Sides.words(one.result().covered());
            covered.addAll(words);
            if (one.result().isAsExpected()) {
                passed.add(one.fingerprint(), words);
            }
            one.result()
                    .differences()
                    .forEach(difference -> found.add(diagnostic(one.result().filed(), difference)));
        }
        Sides.check(files, shelf.ruleset(), covered, found);
        return ran.size();
    }

    /** The cases that have not passed yet, by fingerprint; what the others brought to light is added to {@code covered}. */
    private Map<String, CaseBook.Filed> waiting(RulesFolder folder, RulebookShelf shelf, Set<String> covered) {
        var fingerprints = new Fingerprints(folder, shelf.ruleset());
        var waiting = new LinkedHashMap<String, CaseBook.Filed>();
        for (var file : read(folder)) {
            for (var i = 0; i < file.cases().size(); i++) {
                var fingerprint =
                        fingerprints.of(file.cases().get(i), file.hashes().get(i));
                var before = passed.covered(fingerprint);
                if (before == null) {
                    waiting.put(fingerprint, file.cases().get(i));
                } else {
                    covered.addAll(before);
                }
            }
        }
        return waiting;
    }

    private Collection<CaseFile> read(RulesFolder folder) {
        var now = new TreeMap<String, CaseFile>();
        folder.names(CaseBook::isCaseFile).forEach(name -> now.put(name, file(name, folder.text(name))));
        read = now;
        return now.values();
    }

    private CaseFile file(String name, String text) {
        var before = read.get(name);
        return before != null && before.text().equals(text) ? before : CaseFile.of(name, text);
    }

    private static Diagnostic diagnostic(CaseBook.Filed filed, String difference) {
        return Diagnostic.error(filed.file(), filed.line(), filed.goldenCase().name(), difference, null);
    }
}
