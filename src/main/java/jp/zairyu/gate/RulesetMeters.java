package jp.zairyu.gate;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What operators see of the rules: which ruleset answers, whether the folder stands refused, how often it was taken. */
final class RulesetMeters {
    private final MeterRegistry meters;
    private final MultiGauge live;

    /** @param refused whether the rules folder stands refused now */
    RulesetMeters(MeterRegistry meters, BooleanSupplier refused) {
        this.meters = meters;
        this.live = MultiGauge.builder("zairyu.ruleset.info")
                .description("1, labelled with the version of the ruleset that answers")
                .register(meters);
        Gauge.builder("zairyu.ruleset.rejected", () -> refused.getAsBoolean() ? 1 : 0)
                .description("1 while the rules folder stands refused and the ruleset before it answers")
                .register(meters);
        reloads(true).increment(0); // so that both can be seen, and summed, from the start
        reloads(false).increment(0);
    }

    /** This ruleset answers now, and no other. */
    void live(String version) {
        live.register(List.of(MultiGauge.Row.of(Tags.of("version", version), 1)), true);
    }

    void reloaded(boolean accepted) {
        reloads(accepted).increment();
    }

    private Counter reloads(boolean accepted) {
        return meters.counter("zairyu.ruleset.reloads", "outcome", accepted ? "accepted" : "rejected");
    }
}
