package jp.zairyu.api;

import jp.zairyu.gate.LiveRules;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once all rules are compiled and warmed up; says which ruleset answers, and whether a change of the folder was refused. */
@Readiness
public class RulesetReadiness implements HealthCheck {
    private final LiveRules rules;
    private final WarmUp warmUp;

    RulesetReadiness(LiveRules rules, WarmUp warmUp) {
        this.rules = rules;
        this.warmUp = warmUp;
    }

    @Override
    public HealthCheckResponse call() {
        var live = rules.live();
        var check = HealthCheckResponse.named("ruleset")
                .status(warmUp.isDone())
                .withData("version", live.shelf().ruleset().version());
        return live.rejected() == null
                ? check.build()
                : check.withData("rejected", true).build();
    }
}
