package jp.zairyu.api;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.Answer;
import jp.zairyu.explanation.EligibilityAnswer;
import jp.zairyu.explanation.Manner;
import jp.zairyu.explanation.Screened;
import jp.zairyu.explanation.ScreeningAnswer;
import jp.zairyu.facts.stated.StatedFacts;

/**
 * Screens for a caller, and counts: verdicts, rules that fired, and how long it took; a step of the trace where traces are on.
 * What is tried on the way to an answer, such as changes, is not counted. The labels are words of the ruleset only, never
 * what a caller wrote.
 */
@Singleton
class Tally {
    private static final Duration[] STEPS = Stream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry meters;
    private final Tracer traces;
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();
    private final Map<String, Counter> firings = new ConcurrentHashMap<>();

    Tally(MeterRegistry meters, Tracer traces) {
        this.meters = meters;
        this.traces = traces;
    }

    /** The same as {@link Asked.Explained#of}, counted. */
    Asked.Explained screen(
            RulebookShelf shelf,
            String screening,
            LocalDate asOf,
            StatedFacts stated,
            List<String> wanted,
            Manner manner) {
        var span = traces.spanBuilder("screening")
                .setAttribute("zairyu.screening", screening)
                .setAttribute("zairyu.ruleset", shelf.ruleset().version())
                .startSpan();
        try {
            var began = System.nanoTime();
            var explained = Asked.Explained.of(shelf, screening, asOf, stated, wanted, manner);
            timer(screening).record(Duration.ofNanos(System.nanoTime() - began));
            count(explained.screened());
            verdict(explained.answer()).ifPresent(verdict -> count(screening, verdict, span));
            return explained;
        } finally {
            span.end();
        }
    }

    private void count(Screened screened) {
        screened.findings().all().forEach(finding -> firings.computeIfAbsent(
                        finding.rule().criterion(), this::firing)
                .increment());
    }

    private void count(String screening, String verdict, Span span) {
        span.setAttribute("zairyu.verdict", verdict);
        meters.counter("zairyu.verdicts", "screening", screening, "verdict", verdict)
                .increment();
    }

    private Counter firing(String criterion) {
        return Counter.builder("zairyu.rule.firings")
                .description("Conclusions that rules recorded, by the criterion they concern")
                .tag("criterion", criterion)
                .register(meters);
    }

    private Timer timer(String screening) {
        return timers.computeIfAbsent(screening, name -> Timer.builder("zairyu.evaluation")
                .description("From facts to the explained answer, without reading the request or writing the answer")
                .tag("screening", name)
                .serviceLevelObjectives(STEPS)
                .register(meters));
    }

    /** Advice has no verdict. */
    private static Optional<String> verdict(ScreeningAnswer answer) {
        if (answer instanceof Answer one) {
            return Optional.of(one.verdict());
        }
        return answer instanceof EligibilityAnswer several ? Optional.of(several.verdict()) : Optional.empty();
    }
}
