package jp.zairyu.cli;

import java.util.Map;
import jp.zairyu.keys.ApiKey;
import jp.zairyu.keys.KeyLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new key CLIENT}: makes an API key, and the line that lets its holder in. */
@Command(name = "key", description = "Makes an API key: prints it, once, and the line for the file of keys.")
final class NewKey extends RulesCommand {
    @Parameters(paramLabel = "CLIENT", description = "Whom the key stands for, such as hiring-portal.")
    private String client;

    @Option(
            names = "--roles",
            paramLabel = "ROLES",
            defaultValue = "screen",
            description = "What it allows: screen, analyst, or both with a comma between (default: screen).")
    private String roles;

    @Override
    public Integer call() {
        var key = ApiKey.random();
        var line = line(key);
        print(Map.of("key", key, "line", line), () -> {
            out().println("key, for the client; it is not kept and not shown again:");
            out().println(key);
            out().println("line, for the file that zairyu.access.keys names:");
            out().println(line);
        });
        return 0;
    }

    private String line(String key) {
        try {
            return KeyLine.of(client, roles, key).text();
        } catch (IllegalArgumentException e) {
            throw new WrongCall(e.getMessage());
        }
    }
}
