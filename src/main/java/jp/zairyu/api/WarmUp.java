package jp.zairyu.api;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import jp.zairyu.ScreeningService;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.Explainer;
import jp.zairyu.gate.LiveRules;
import jp.zairyu.law.RulesetException;
import jp.zairyu.request.Question;
import jp.zairyu.request.RequestReader;
import org.jboss.logging.Logger;

/**
 * Compiles what no caller has asked for yet, and takes one request through every screening, so that callers need not wait. It
 * goes on beside those who ask before it is done: their own modules are compiled first, and they get the answer they would get
 * later. Until it is done the service does not call itself ready.
 */
@ApplicationScoped
class WarmUp {
    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final byte[] NOTHING_STATED = "{\"facts\":{\"jobs\":[{}]}}".getBytes(StandardCharsets.UTF_8);
    private static final int EXIT_REFUSED = 1;

    private volatile boolean done;

    boolean isDone() {
        return done;
    }

    void begin(@Observes StartupEvent start, LiveRules rules) {
        var shelf = rules.live().shelf(); // with the usual limits, whatever the operator sets for callers
        var thread = new Thread(() -> warm(shelf), "warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private void warm(RulebookShelf shelf) {
        try {
            shelf.ruleset().screenings().keySet().stream()
                    .sorted(Comparator.comparing(screening -> modules(shelf, screening)))
                    .forEach(screening -> ask(shelf, screening));
            shelf.compile(module -> true);
            done = true;
            System.gc(); // what reading and compiling left behind goes back to the system, at a moment when few wait
        } catch (RulesetException e) { // passed once, by what the cache says, and yet it does not compile
            LOG.error("The rules cannot be compiled; nothing more is served");
            e.diagnostics().forEach(LOG::error);
            Quarkus.asyncExit(EXIT_REFUSED);
        }
    }

    /** How many modules a screening asks: those that ask few come first, so that most questions have their rules soon. */
    private static int modules(RulebookShelf shelf, String screening) {
        var criteria = shelf.ruleset().screening(screening).criteria();
        return shelf.ruleset()
                .modulesOf(Explainer.trees(criteria, List.of()), criteria)
                .size();
    }

    private static void ask(RulebookShelf shelf, String screening) {
        var request = RequestReader.read(NOTHING_STATED, shelf.ruleset(), Question.PLAIN);
        ScreeningService.screen(shelf, screening, LocalDate.now(ZoneOffset.UTC), request.facts(), List.of());
    }
}
