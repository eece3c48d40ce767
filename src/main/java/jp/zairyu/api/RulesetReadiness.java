package jp.zairyu.api;

import jp.zairyu.gate.LiveRules;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the rules are compiled; says which ruleset answers, and whether a change of the folder was refused. */
@Readiness
public class RulesetReadiness implements HealthCheck {
    private final LiveRules rules;

    RulesetReadiness(LiveRules rules) {
        this.rules = rules;
    }

    @Override
    public HealthCheckResponse call() {
        var live = rules.live();
        var check = HealthCheckResponse.named("ruleset")
                .up()
                .withData("version", live.shelf().ruleset().version());
        return live.rejected() == null
                ? check.build()
                : check.withData("rejected", true).build();
    }
}
