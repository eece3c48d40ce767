package jp.zairyu.engine;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import jp.zairyu.law.RulesFolder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The ruleset that answers now. Compiled once, at start; the service is not ready before. */
@Startup
@Singleton
public class LiveRules {
    private static final Logger LOG = Logger.getLogger(LiveRules.class);

    private final RulebookShelf shelf;

    LiveRules(@ConfigProperty(name = "zairyu.rules", defaultValue = "rules") Path folder) {
        this.shelf = RulebookShelf.open(RulesFolder.read(folder));
        LOG.infof(
                "Ruleset %s is live: %s",
                shelf.ruleset().version(), shelf.rulebooks().keySet());
    }

    /** Take it once per request: what began on one ruleset ends on it. */
    public RulebookShelf shelf() {
        return shelf;
    }
}
