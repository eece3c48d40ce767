package jp.zairyu.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What an analyst can ask of the jar: {@code java -jar … check rules}. */
@Command(
        name = "zairyu",
        description = "Checks, explains and compares rules folders. Without a command the service starts.",
        mixinStandardHelpOptions = true,
        subcommands = {Check.class, Mutate.class, CommandLine.HelpCommand.class})
public final class Commands {
    /** Kept: a logger that nobody holds forgets its level. Drools 10.2 fails at its trace level, and warns of nothing here. */
    private static final Logger DROOLS = Logger.getLogger("org.drools");

    private Commands() {}

    /** Whether the arguments ask for a command, not for the service. */
    public static boolean isCommand(String... arguments) {
        return arguments.length > 0;
    }

    /** @return the exit status: 0 where all is well, 1 where something is wrong with the rules, 2 for a wrong call */
    public static int run(String... arguments) {
        DROOLS.setLevel(Level.SEVERE);
        return new CommandLine(new Commands())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }
}
