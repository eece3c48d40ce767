package jp.zairyu.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code new status} and {@code new criterion}: begins what an analyst then fills in. */
@Command(
        name = "new",
        description = "Begins a status or a criterion; what is to be filled in says TODO.",
        mixinStandardHelpOptions = true,
        subcommands = {NewStatus.class, NewCriterion.class, CommandLine.HelpCommand.class})
final class New {}
