package jp.zairyu.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code new status}, {@code new criterion}: begins what an analyst then fills in; {@code new key}: lets a client in. */
@Command(
        name = "new",
        description = "Begins a status or a criterion (what is to be filled in says TODO), or makes an API key.",
        mixinStandardHelpOptions = true,
        subcommands = {NewStatus.class, NewCriterion.class, NewKey.class, CommandLine.HelpCommand.class})
final class New {}
