package jp.zairyu.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest {
    @Test
    void the_service_is_alive() {
        Calls.get("/q/health/live").statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void the_service_is_ready_once_all_rules_are_compiled() {
        Calls.awaitReady();
        Calls.get("/q/health/ready")
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'ruleset' }.data.version", notNullValue());
    }
}
