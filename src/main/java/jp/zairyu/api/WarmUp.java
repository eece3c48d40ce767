package jp.zairyu.api;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import jp.zairyu.ScreeningService;
import jp.zairyu.gate.LiveRules;
import jp.zairyu.request.Question;
import jp.zairyu.request.RequestReader;

/** Takes one request through every screening before the service is ready, so that the first caller need not wait. */
@ApplicationScoped
class WarmUp {
    private static final byte[] NOTHING_STATED = "{\"facts\":{\"jobs\":[{}]}}".getBytes(StandardCharsets.UTF_8);

    void warm(@Observes StartupEvent start, LiveRules rules) {
        var shelf = rules.live().shelf(); // with the usual limits, whatever the operator sets for callers
        var request = RequestReader.read(NOTHING_STATED, shelf.ruleset(), Question.PLAIN);
        shelf.ruleset()
                .screenings()
                .keySet()
                .forEach(screening -> ScreeningService.screen(
                        shelf, screening, LocalDate.now(ZoneOffset.UTC), request.facts(), List.of()));
    }
}
