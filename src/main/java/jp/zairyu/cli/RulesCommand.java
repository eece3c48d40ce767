package jp.zairyu.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands share: where they print, and whether for people or machines. */
abstract class RulesCommand implements Callable<Integer> {
    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Prints a result for whom it was asked for. */
    void print(Object forMachines, Runnable forPeople) {
        if (json) {
            out().println(Json.text(forMachines));
        } else {
            forPeople.run();
        }
    }
}
