package jp.zairyu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.mutation.MutationRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mutate [dir]}: changes the rules one small thing at a time and lists what no case noticed. */
@Command(
        name = "mutate",
        description = "Changes every comparison, number, date and citation one at a time; lists what no case noticed.")
final class Mutate implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The rules folder (default: rules).")
    private Path directory;

    @Option(
            names = "--only",
            defaultValue = "",
            paramLabel = "PART",
            description = "Only files whose path contains this.")
    private String only;

    @Option(
            names = "--most",
            defaultValue = "5",
            paramLabel = "PERCENT",
            description = "Exit with 1 where more survive (default: ${DEFAULT-VALUE}).")
    private double most;

    @Option(names = "--json", description = "For machines.")
    private boolean json;

    @Override
    public Integer call() {
        var found = MutationRun.of(RulesFolder.read(directory), only, new ProgressLine("changes"));
        System.out.println(json ? MutationReport.json(found) : MutationReport.text(found));
        return found.percent() > most ? 1 : 0;
    }
}
