package jp.zairyu.cli;

import java.nio.file.Path;
import java.util.List;
import jp.zairyu.gate.Gate;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.RulesFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check [dir]}: takes a rules folder through the gate and says what is wrong, one a line. */
@Command(name = "check", description = "Says whether a rules folder may go live, and what is wrong with it.")
final class Check extends RulesCommand {
    @Parameters(paramLabel = "DIR", defaultValue = "rules", description = "The rules folder (default: rules).")
    private Path directory;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            defaultValue = "cache",
            description = "Where is remembered what has passed before (default: cache). It may be deleted at any time.")
    private Path cache;

    /** What {@code --json} prints. */
    private record Checked(String version, boolean ready, int casesRun, List<Diagnostic> diagnostics) {}

    @Override
    public Integer call() {
        var gate = Gate.toCheck(cache);
        var outcome = gate.take(RulesFolder.read(directory));
        gate.remember();
        var checked = new Checked(outcome.version(), outcome.isReady(), outcome.casesRun(), outcome.diagnostics());
        print(checked, () -> {
            outcome.diagnostics().forEach(out()::println);
            out().println(summary(outcome));
        });
        return outcome.isReady() ? 0 : 1;
    }

    private static String summary(Gate.Outcome outcome) {
        var errors = outcome.diagnostics().stream().filter(Diagnostic::isError).count();
        return outcome.isReady()
                ? "Ruleset " + outcome.version() + " can go live. Cases run now: " + outcome.casesRun()
                        + "; the others passed before on all that they depend on."
                : errors + (errors == 1 ? " error" : " errors") + ": these rules cannot go live.";
    }
}
