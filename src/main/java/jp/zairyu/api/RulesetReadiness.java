package jp.zairyu.api;

import jp.zairyu.gate.LiveRules;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the rules are compiled; says which ruleset answers. */
@Readiness
public class RulesetReadiness implements HealthCheck {
    private final LiveRules rules;

    RulesetReadiness(LiveRules rules) {
        this.rules = rules;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("ruleset")
                .up()
                .withData("version", rules.shelf().ruleset().version())
                .build();
    }
}
