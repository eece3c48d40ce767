package jp.zairyu.gate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private Earlier earlier = new Earlier(null, null);

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

    /** The folder that was compiled before this one. */
    private record Earlier(Candidate candidate, Fingerprints fingerprints) {
        boolean hasSameData(Fingerprints now) {
            return fingerprints != null && fingerprints.data().equals(now.data());
        }
    }

    /**
     * What there is to run.
     *
     * @param fingerprints of all cases as they stand now
     * @param cases those that have not passed on all that they depend on, by fingerprint
     * @param edited those that passed before an edit of rules or numbers that can concern them
     * @param shown what the others brought to light when they passed
     */
    record Waiting(Fingerprints fingerprints, Map<String, CaseBook.Filed> cases, List<Edited> edited, BitSet shown) {
        int size() {
            return cases.size() + edited.size();
        }
    }

    /**
     * A case that an edit of rules or numbers can concern.
     *
     * @param number in its file
     * @param shown what it brought to light before the edit
     */
    record Edited(String file, int number, SaidCase said, String fingerprint, Shown shown) {}

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
        var waiting =
                new Waiting(new Fingerprints(folder, ruleset), new LinkedHashMap<>(), new ArrayList<>(), new BitSet());
        read.forEach((name, file) -> {
            var unpassed = unpassed(name, file, waiting);
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
    private Map<Integer, String> unpassed(String name, CaseFile file, Waiting waiting) {
        var unpassed = new LinkedHashMap<Integer, String>();
        for (var number = 0; number < file.cases().size(); number++) {
            var said = file.cases().get(number);
            var fingerprint = waiting.fingerprints().of(said);
            var shown = passed.shownBy(fingerprint);
            var edited = shown == null ? shownEarlier(said, waiting) : null;
            if (shown != null) {
                shown.addTo(waiting.shown());
            } else if (edited != null) {
                waiting.edited().add(new Edited(name, number, said, fingerprint, edited));
            } else {
                unpassed.put(number, fingerprint);
            }
        }
        return unpassed;
    }

    /** What a case brought to light before an edit of rules or numbers alone; null if there is no such time. */
    private Shown shownEarlier(SaidCase said, Waiting waiting) {
        return earlier.hasSameData(waiting.fingerprints())
                ? passed.shownBy(earlier.fingerprints().of(said))
                : null;
    }

    /**
     * Lets those pass that an edit leaves as they were; the others are to run.
     *
     * @param candidate the folder as it is compiled now
     */
    void settle(Waiting waiting, RulesFolder folder, Candidate candidate) {
        if (!waiting.edited().isEmpty()) {
            var unmoved = Unmoved.between(earlier.candidate(), candidate);
            var same = waiting.edited().parallelStream()
                    .collect(Collectors.partitioningBy(
                            edited -> unmoved.isPresent() && unmoved.get().is(edited.said())));
            same.get(true).forEach(edited -> {
                passed.addCase(edited.fingerprint(), edited.shown());
                edited.shown().addTo(waiting.shown());
            });
            waiting.edited().clear();
            waiting.edited().addAll(same.get(true));
            same.get(false).stream()
                    .collect(Collectors.groupingBy(Edited::file, TreeMap::new, Collectors.toList()))
                    .forEach((name, some) -> run(waiting, CaseBook.of(name, folder.text(name)), some));
        }
        earlier = new Earlier(candidate, waiting.fingerprints());
    }

    private static void run(Waiting waiting, List<CaseBook.Filed> cases, List<Edited> moved) {
        moved.forEach(edited -> waiting.cases().put(edited.fingerprint(), cases.get(edited.number())));
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
            shown.addTo(waiting.shown());
            found.addAll(one.result().wrong());
            if (one.result().isAsExpected()) {
                passed.addCase(one.fingerprint(), shown);
            }
        }
        Sides.check(files, shelf.ruleset(), passed.words(waiting.shown()), found);
    }
}
