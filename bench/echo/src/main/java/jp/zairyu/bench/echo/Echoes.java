package jp.zairyu.bench.echo;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.RulesetReader;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the echo answers, and the ruleset whose words it reads requests by. */
@Startup
@Singleton
public class Echoes {
    private final Ruleset ruleset;
    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();

    /**
     * @param rules the folder of rules
     * @param folder of the answers, one file each: {@code <screening>-<extent>.json}
     */
    Echoes(@ConfigProperty(name = "zairyu.rules") Path rules, @ConfigProperty(name = "bench.answers") Path folder)
            throws IOException {
        this.ruleset = RulesetReader.read(RulesFolder.read(rules));
        try (var files = Files.newDirectoryStream(folder, "*.json")) {
            for (var file : files) {
                answers.put(file.getFileName().toString().replace(".json", ""), Files.readAllBytes(file));
            }
        }
    }

    Ruleset ruleset() {
        return ruleset;
    }

    byte[] answer(String name) {
        return answers.get(name);
    }
}
