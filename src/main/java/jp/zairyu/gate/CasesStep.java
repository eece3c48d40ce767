package jp.zairyu.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseFacts;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.RulesetException;

/** The steps of the gate that read and run the cases. */
final class CasesStep {
    private final Passed passed;
    private Map<String, CaseFile> read = Map.of();

    CasesStep(Passed passed) {
        this.passed = passed;
    }

    /** What is kept of one file of cases: its text's hash, and what each case says. */
    private record CaseFile(String hash, List<SaidCase> cases) {
        static CaseFile of(String name, String text, String hash) {
            return new CaseFile(
                    hash, CaseBook.of(name, text).stream().map(SaidCase::of).toList());
        }
    }

    /**
     * What there is to run.
     *
     * @param cases those that have not passed on all that they depend on, by fingerprint
     * @param shown what the others brought to light when they passed
     */
    record Waiting(Map<String, CaseBook.Filed> cases, Shown shown) {}

    private record Ran(String fingerprint, CaseRunner.Result result) {}

    /**
     * Reads the files that have changed.
     *
     * @param found takes what cannot be read
     */
    void read(RulesFolder folder, List<Diagnostic> found) {
        var now = new TreeMap<String, CaseFile>();
        for (var name : folder.names(CaseBook::isCaseFile)) {
            try {
                now.put(name, file(name, folder.text(name)));
            } catch (RulesetException e) {
                found.addAll(e.diagnostics());
            }
        }
        read = now;
    }

    private CaseFile file(String name, String text) {
        var hash = new Hash().add(text).hex();
        var before = read.get(name);
        return before != null && before.hash().equals(hash) ? before : CaseFile.of(name, text, hash);
    }

    /**
     * The cases for which something has changed that their answer can depend on.
     *
     * @param found takes facts that nobody could state
     */
    Waiting waiting(RulesFolder folder, Ruleset ruleset, List<Diagnostic> found) {
        var fingerprints = new Fingerprints(folder, ruleset);
        var waiting = new Waiting(new LinkedHashMap<>(), Shown.nothing());
        read.forEach((name, file) -> {
            var unpassed = unpassed(file, fingerprints, waiting.shown());
            if (!unpassed.isEmpty()) {
                var cases = CaseBook.of(name, folder.text(name));
                unpassed.forEach((number, fingerprint) -> waiting.cases().put(fingerprint, cases.get(number)));
            }
        });
        found.addAll(waiting.cases().values().parallelStream()
                .flatMap(filed -> CaseFacts.wrong(filed, ruleset).stream())
                .toList());
        return waiting;
    }

    /** Fingerprints of the cases of a file that have not passed yet, by their number in it. */
    private Map<Integer, String> unpassed(CaseFile file, Fingerprints fingerprints, Shown shown) {
        var unpassed = new LinkedHashMap<Integer, String>();
        for (var number = 0; number < file.cases().size(); number++) {
            var fingerprint = fingerprints.of(file.cases().get(number));
            var before = passed.shownBy(fingerprint);
            if (before == null) {
                unpassed.put(number, fingerprint);
            } else {
                shown.add(before);
            }
        }
        return unpassed;
    }

    /**
     * Runs what is waiting.
     *
     * @param files the parsed rules; each side they conclude must be shown by a case
     * @param found takes what differs from the expectations
     */
    void run(Waiting waiting, RulebookShelf shelf, List<DrlFile> files, List<Diagnostic> found) {
        var runner = new CaseRunner(shelf);
        var ran = new ArrayList<>(waiting.cases().entrySet())
                .parallelStream()
                        .map(one -> new Ran(one.getKey(), runner.result(one.getValue())))
                        .toList();
        for (var one : ran) {
            var shown = passed.shown(Sides.words(one.result().covered()));
            waiting.shown().add(shown);
            found.addAll(one.result().wrong());
            if (one.result().isAsExpected()) {
                passed.addCase(one.fingerprint(), shown);
            }
        }
        Sides.check(files, shelf.ruleset(), passed.words(waiting.shown()), found);
    }
}
