package jp.zairyu;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import jp.zairyu.cli.Commands;

/** The one jar: without a command it serves, with one it works for an analyst's shell and ends. */
@QuarkusMain
public final class Main {
    Main() {}

    public static void main(String... arguments) {
        if (Commands.isCommand(arguments)) {
            System.exit(Commands.run(arguments));
        }
        Quarkus.run(arguments);
    }
}
