package jp.zairyu.gate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.drl.DrlReader;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.RulesetException;
import jp.zairyu.law.RulesetReader;
import jp.zairyu.lint.FoundBefore;
import jp.zairyu.lint.Lint;
import org.jboss.logging.Logger;

/**
 * The one way from a rules folder to a ruleset that may answer: parse → lint → compile → run all cases → ready. The service
 * takes it at start and at each change, the command line for {@code check}.
 *
 * <p>It remembers what it has seen: what has not changed since is neither parsed nor compiled again, and a case runs again
 * only if something has changed that its answer can depend on.
 */
public final class Gate {
    private static final Logger LOG = Logger.getLogger(Gate.class);

    private final Passed passed;
    private final CasesStep cases;
    private final FoundBefore foundBefore = new FoundBefore();
    private Map<String, ParsedText> parsed = Map.of();
    private RulebookShelf compiled = RulebookShelf.NOTHING;
    private ReadData read = new ReadData("", null);

    private final boolean serves;

    private Gate(Passed passed, boolean serves) {
        this.passed = passed;
        this.serves = serves;
        this.cases = new CasesStep(passed);
    }

    /** A gate that remembers nothing when the program ends. */
    public static Gate inMemory() {
        return new Gate(Passed.inMemory(), false);
    }

    /**
     * A gate for a service: what passes now is ready to answer, all its modules compiled.
     *
     * @param cache the folder in which it remembers what has passed; made if it is not there
     */
    public static Gate toServe(Path cache) {
        return new Gate(Passed.in(cache), true);
    }

    /**
     * A gate for one look at a folder: modules that have passed before are compiled only if a case asks them.
     *
     * @param cache as above
     */
    public static Gate toCheck(Path cache) {
        return new Gate(Passed.in(cache), false);
    }

    /** The data of a folder, with a hash over all that they were read from. */
    private record ReadData(String hash, Ruleset ruleset) {}

    private record ParsedText(String text, DrlReader.Parsed parsed) {}

    /**
     * What became of a folder.
     *
     * @param version the folder's version
     * @param shelf the ruleset, ready to answer; null where the folder is refused
     * @param diagnostics why it is refused; or what somebody should look at
     * @param casesRun how many cases were asked, at least of the rules that changed; the others had passed before on all that they
     *     depend on
     */
    public record Outcome(String version, RulebookShelf shelf, List<Diagnostic> diagnostics, int casesRun) {
        public boolean isReady() {
            return shelf != null;
        }
    }

    /** Takes a folder through the gate. */
    public synchronized Outcome take(RulesFolder folder) {
        var version = folder.version();
        var found = new ArrayList<Diagnostic>();
        try {
            return take(folder, version, found);
        } catch (RulesetException e) {
            found.addAll(e.diagnostics());
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            LOG.error("The gate tripped over a rules folder", e);
            found.add(new Diagnostic("rules", "something in this folder could not be judged: " + e));
        }
        return outcome(version, null, found, 0);
    }

    /** Writes down what has passed, for the next start; after a change it is no part of going live. */
    public synchronized void remember() {
        passed.save();
    }

    /**
     * The same for a folder that has passed before: it is only read. Its modules are compiled as they are asked for; whoever
     * wants them all at once says so to the shelf.
     */
    public synchronized Outcome takeAtStart(RulesFolder folder) {
        var version = folder.version();
        if (!passed.hasFolder(version)) {
            return take(folder);
        }
        compiled = RulebookShelf.onDemand(RulesetReader.read(folder), compiled);
        return outcome(version, compiled, List.of(), 0);
    }

    private Outcome take(RulesFolder folder, String version, List<Diagnostic> found) {
        var files = parse(folder, found);
        cases.read(folder, found);
        var ruleset = read(folder, found);
        if (hasErrors(found)) { // told before anything is looked at more closely
            return outcome(version, null, found, 0);
        }
        found.addAll(Lint.check(folder, ruleset, files, foundBefore));
        var waiting = cases.waiting(folder, ruleset, found);
        if (hasErrors(found)) {
            return outcome(version, null, found, 0);
        }
        var shelf = compile(ruleset);
        cases.settle(
                waiting,
                folder,
                new Candidate(shelf, files, waiting.fingerprints().data()));
        found.addAll(new DaysOfCases(ruleset, files).wrong(waiting.cases().values()));
        cases.run(waiting, shelf, files, found);
        if (!hasErrors(found)) {
            passed.addFolder(version);
        }
        if (!serves) {
            passed.save();
        }
        return outcome(version, hasErrors(found) ? null : shelf, found, waiting.size());
    }

    private static boolean hasErrors(List<Diagnostic> found) {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    /** Slips in DRL are told even where the data beside it is broken, and the other way round. */
    private Ruleset read(RulesFolder folder, List<Diagnostic> found) {
        var hash = Fingerprints.data(folder);
        if (hash.equals(read.hash())) {
            return read.ruleset().withRulesOf(folder);
        }
        try {
            read = new ReadData(hash, RulesetReader.read(folder));
            return read.ruleset();
        } catch (RulesetException e) {
            found.addAll(e.diagnostics());
            return null;
        }
    }

    private List<DrlFile> parse(RulesFolder folder, List<Diagnostic> found) {
        var now = new TreeMap<String, ParsedText>();
        folder.names(name -> name.endsWith(".drl")).forEach(name -> now.put(name, parse(name, folder.text(name))));
        parsed = now;
        now.values().forEach(file -> found.addAll(file.parsed().wrong()));
        return now.values().stream()
                .map(file -> file.parsed().file())
                .filter(file -> file != null)
                .toList();
    }

    private ParsedText parse(String name, String text) {
        var before = parsed.get(name);
        return before != null && before.text().equals(text) ? before : new ParsedText(text, DrlReader.read(name, text));
    }

    private RulebookShelf compile(Ruleset ruleset) {
        compiled = RulebookShelf.onDemand(ruleset, compiled);
        compiled.compile(module -> serves || !passed.hasModule(Hash.of(module)));
        compiled.ruleset().modules().values().forEach(module -> passed.addModule(Hash.of(module)));
        return compiled;
    }

    private static Outcome outcome(String version, RulebookShelf shelf, List<Diagnostic> found, int casesRun) {
        return new Outcome(
                version, shelf, found.stream().sorted(Diagnostic.BY_PLACE).toList(), casesRun);
    }
}
