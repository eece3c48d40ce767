package jp.zairyu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.zairyu.gate.Gate;
import jp.zairyu.law.RulesFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check [dir]}: takes a rules folder through the gate and says what is wrong, one a line. */
@Command(name = "check", description = "Says whether a rules folder may go live, and what is wrong with it.")
final class Check implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", defaultValue = "rules", description = "The rules folder (default: rules).")
    private Path directory;

    @Override
    public Integer call() {
        var outcome = Gate.remembering(Path.of("target/cache")).take(RulesFolder.read(directory));
        outcome.diagnostics().forEach(System.out::println);
        return outcome.isReady() ? 0 : 1;
    }
}
