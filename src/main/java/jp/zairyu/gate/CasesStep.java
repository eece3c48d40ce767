package jp.zairyu.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
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

    private record Ran(CaseBook.Filed filed, String fingerprint, List<String> differences) {}

    /**
     * Runs the cases that something they depend on has changed for.
     *
     * @param found takes what differs from the expectations
     * @return how many ran
     */
    int run(RulesFolder folder, RulebookShelf shelf, List<Diagnostic> found) {
        var waiting = waiting(folder, shelf);
        var runner = new CaseRunner(shelf);
        var ran = waiting.entrySet().parallelStream()
                .map(one -> new Ran(one.getValue(), one.getKey(), runner.run(one.getValue())))
                .toList();
        for (var one : ran) {
            if (one.differences().isEmpty()) {
                passed.add(one.fingerprint(), Set.of());
            }
            one.differences().forEach(difference -> found.add(diagnostic(one.filed(), difference)));
        }
        return ran.size();
    }

    /** The cases that have not passed yet, by fingerprint. */
    private Map<String, CaseBook.Filed> waiting(RulesFolder folder, RulebookShelf shelf) {
        var fingerprints = new Fingerprints(folder, shelf.ruleset());
        var waiting = new LinkedHashMap<String, CaseBook.Filed>();
        var now = new TreeMap<String, CaseFile>();
        folder.files().forEach((name, text) -> now.put(name, file(name, text)));
        now.values().removeIf(file -> file.cases().isEmpty());
        read = now;
        for (var file : now.values()) {
            for (var i = 0; i < file.cases().size(); i++) {
                var fingerprint =
                        fingerprints.of(file.cases().get(i), file.hashes().get(i));
                if (passed.covered(fingerprint) == null) {
                    waiting.put(fingerprint, file.cases().get(i));
                }
            }
        }
        return waiting;
    }

    private CaseFile file(String name, String text) {
        var before = read.get(name);
        return before != null && before.text().equals(text) ? before : CaseFile.of(name, text);
    }

    private static Diagnostic diagnostic(CaseBook.Filed filed, String difference) {
        return Diagnostic.error(filed.file(), filed.line(), filed.goldenCase().name(), difference, null);
    }
}
