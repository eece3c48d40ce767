package jp.zairyu.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.RulesetException;

/**
 * Changes the rules one small thing at a time, runs the cases, and lists the changes that no case noticed.
 *
 * <p>Arguments: the rules folder, and optionally a part of a file's path to stay with. Exit status 1 if anything
 * survived.
 */
public final class Mutate {
    /** Kept quiet, and away from its trace level, at which Drools 10.2 fails over a rule with several accumulates. */
    private static final Logger DROOLS = Logger.getLogger("org.drools");

    private final RulesFolder folder;
    private final RulebookShelf shelf;
    private final List<CaseBook.Filed> cases;
    private final List<Mutation> survivors = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger done = new AtomicInteger();

    private Mutate(Path directory) {
        this.folder = RulesFolder.read(directory);
        this.shelf = RulebookShelf.open(folder);
        this.cases = CaseBook.of(folder);
    }

    public static void main(String[] arguments) {
        DROOLS.setLevel(Level.SEVERE);
        var mutate = new Mutate(Path.of(arguments[0]));
        var part = arguments.length > 1 ? arguments[1] : "";
        mutate.run(Mutations.of(mutate.folder).stream()
                .filter(one -> one.file().contains(part))
                .toList());
    }

    /** A case that fails without any change would seem to notice every change. */
    private void checkCasesPass() {
        var runner = new CaseRunner(shelf);
        cases.forEach(filed -> {
            var differences = runner.run(filed);
            if (!differences.isEmpty()) {
                throw new IllegalStateException(filed + " fails without any change: " + differences);
            }
        });
    }

    private void run(List<Mutation> mutations) {
        checkCasesPass();
        mutations.parallelStream().forEach(mutation -> {
            if (!isNoticed(mutation)) {
                survivors.add(mutation);
                System.out.println("survived  " + mutation);
            }
            if (done.incrementAndGet() % 100 == 0) {
                System.err.println(done + " of " + mutations.size());
            }
        });
        System.out.printf(
                "%d changes, %d survived (%.1f %%)%n",
                mutations.size(), survivors.size(), 100.0 * survivors.size() / Math.max(1, mutations.size()));
        System.exit(survivors.isEmpty() ? 0 : 1);
    }

    private boolean isNoticed(Mutation mutation) {
        try {
            var runner = new CaseRunner(RulebookShelf.open(mutation.in(folder), shelf));
            return cases.stream().filter(filed -> concerns(mutation, filed)).anyMatch(filed -> !runner.run(filed)
                    .isEmpty());
        } catch (RulesetException e) {
            return true; // it does not even load
        } catch (RuntimeException e) {
            return true;
        }
    }

    private static boolean concerns(Mutation mutation, CaseBook.Filed filed) {
        return mutation.file().startsWith("parameters/") || mutation.file().startsWith(filed.screening() + "/");
    }
}
