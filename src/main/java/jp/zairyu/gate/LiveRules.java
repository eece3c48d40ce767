package jp.zairyu.gate;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.zairyu.engine.Limits;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.RulesetException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The ruleset that answers now. Taken through the gate at start, before the service is ready, and again whenever the folder
 * changes; a folder that is refused leaves the one before live.
 */
@Startup
@Singleton
public class LiveRules {
    private static final Logger LOG = Logger.getLogger(LiveRules.class);
    private static final int EXIT_REFUSED = 1;

    private final Limits limits;
    private final Gate gate;
    private final RulesetMeters meters;
    private final RulesWatch watch;
    private volatile Live live;

    LiveRules(
            @ConfigProperty(name = "zairyu.rules", defaultValue = "rules") Path folder,
            @ConfigProperty(name = "zairyu.cache", defaultValue = "cache") Path cache,
            @ConfigProperty(name = "zairyu.reload", defaultValue = "true") boolean reload,
            @ConfigProperty(name = "zairyu.reload.look-every", defaultValue = "100ms") Duration every,
            @ConfigProperty(name = "zairyu.evaluation.firings", defaultValue = "10000") int firings,
            @ConfigProperty(name = "zairyu.evaluation.time", defaultValue = "2s") Duration time,
            MeterRegistry meters) {
        this.limits = new Limits(firings, time);
        this.gate = Gate.toServe(cache);
        this.meters = new RulesetMeters(meters, () -> live.rejected() != null);
        var stamp = FolderStamp.of(folder);
        this.live = start(folder);
        this.watch = new RulesWatch(folder, stamp, this::changed, this::unreadable);
        this.meters.live(live.shelf().ruleset().version());
        if (reload) {
            watch.start(every);
        }
    }

    /** Take it once per request: what began on one ruleset ends on it. */
    public RulebookShelf shelf() {
        return live.shelf().within(limits);
    }

    /** The ruleset that answers, what was refused, and what went before. */
    public Live live() {
        return live;
    }

    @PreDestroy
    void stop() {
        watch.close();
    }

    private Live start(Path folder) {
        var began = System.nanoTime();
        var outcome = read(folder);
        gate.remember();
        if (!outcome.isReady()) {
            LOG.errorf("The rules folder %s cannot go live:", folder);
            outcome.diagnostics().forEach(LOG::error);
            Quarkus.asyncExit(EXIT_REFUSED); // else the process would wait, serving nothing
            throw new PreventFurtherStepsException("The rules cannot go live; nothing is served.", EXIT_REFUSED);
        }
        var version = outcome.version();
        LOG.infof("Ruleset %s is live: %s", version, outcome.shelf().rulebooks().keySet());
        return Live.first(outcome, taken(outcome, began));
    }

    private Gate.Outcome read(Path folder) {
        try {
            return gate.takeAtStart(RulesFolder.read(folder));
        } catch (RulesetException e) {
            return new Gate.Outcome(null, null, e.diagnostics(), 0);
        }
    }

    private void changed(RulesFolder folder) {
        var version = folder.version();
        if (version.equals(live.shelf().ruleset().version())) {
            live = live.withdrawn();
        } else if (live.rejected() == null || !version.equals(live.rejected().version())) {
            take(folder);
        }
    }

    private void take(RulesFolder folder) {
        var began = System.nanoTime();
        var outcome = gate.take(folder);
        var taken = taken(outcome, began);
        if (outcome.isReady()) {
            live = live.accepted(outcome, taken);
            meters.live(outcome.version());
            LOG.infof("Ruleset %s is live after %d ms", outcome.version(), taken.milliseconds());
        } else {
            reject(outcome.version(), outcome.diagnostics(), taken);
        }
        meters.reloaded(outcome.isReady());
        gate.remember();
    }

    private void unreadable(RulesetException problem) {
        var taken =
                new Live.Taken(null, Instant.now(), false, problem.diagnostics().size(), 0, 0);
        reject(null, problem.diagnostics(), taken);
        meters.reloaded(false);
    }

    private void reject(String version, List<Diagnostic> diagnostics, Live.Taken taken) {
        live = live.rejected(new Live.Rejected(version, taken.at(), diagnostics), taken);
        LOG.errorf(
                "The changed rules folder (%s) cannot go live, ruleset %s goes on answering; %d errors, the first: %s",
                version, live.shelf().ruleset().version(), taken.errors(), first(diagnostics));
    }

    private static Diagnostic first(List<Diagnostic> diagnostics) {
        return diagnostics.stream().filter(Diagnostic::isError).findFirst().orElseThrow();
    }

    private static Live.Taken taken(Gate.Outcome outcome, long began) {
        var errors = outcome.diagnostics().stream().filter(Diagnostic::isError).count();
        var milliseconds = Duration.ofNanos(System.nanoTime() - began).toMillis();
        return new Live.Taken(
                outcome.version(), Instant.now(), outcome.isReady(), errors, outcome.casesRun(), milliseconds);
    }
}
