package jp.zairyu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What an analyst can ask of the jar: {@code java -jar … check rules}. */
@Command(
        name = "zairyu",
        description = "Checks, explains and compares rules folders. Without a command the service starts.",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        subcommands = {
            Check.class,
            RunCases.class,
            Explain.class,
            ShowCoverage.class,
            ShowImpact.class,
            Mutate.class,
            New.class,
            Screen.class,
            CommandLine.HelpCommand.class
        })
public final class Commands {
    static { // outside of Quarkus' own launcher nobody has said so, and Drools would log where no level is set
        System.getProperties().putIfAbsent("java.util.logging.manager", "org.jboss.logmanager.LogManager");
    }

    /** Kept: a logger that nobody holds forgets its level. Drools 10.2 fails at its trace level, and warns of nothing here. */
    private static final Logger DROOLS = Logger.getLogger("org.drools");

    private Commands() {}

    /** Whether the arguments ask for a command, not for the service. */
    public static boolean isCommand(String... arguments) {
        return arguments.length > 0;
    }

    /** @return the exit status: 0 where all is well, 1 where something is wrong with the rules, 2 for a wrong call */
    public static int run(String... arguments) {
        return run(writer(System.out), writer(System.err), arguments);
    }

    /** The same, told to others than the terminal. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        DROOLS.setLevel(Level.SEVERE);
        try {
            return new CommandLine(new Commands())
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setOut(out)
                    .setErr(err)
                    .setExecutionExceptionHandler(new Failure())
                    .execute(arguments);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Rules are told in UTF-8 whatever the terminal's locale says. */
    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
    }
}
