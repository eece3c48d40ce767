package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestIdTest {
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Test
    void an_answer_bears_the_callers_own() {
        given().header(RequestId.HEADER, "hiring-42.a:7_b")
                .get("/v1/ruleset")
                .then()
                .header(RequestId.HEADER, equalTo("hiring-42.a:7_b"));
    }

    @Test
    void a_refusal_does_too() {
        given().header(RequestId.HEADER, "hiring-42")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .header(RequestId.HEADER, equalTo("hiring-42"));
    }

    @Test
    void one_is_made_where_none_is_sent() {
        given().get("/v1/ruleset").then().header(RequestId.HEADER, matchesPattern(UUID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "<b>", "a,b", "\u001b[31m", "id\"", "%0a"})
    void one_is_made_where_it_is_not_plain(String id) {
        given().header(RequestId.HEADER, id).get("/v1/ruleset").then().header(RequestId.HEADER, matchesPattern(UUID));
    }

    @Test
    void one_is_made_where_it_is_too_long() {
        given().header(RequestId.HEADER, "a".repeat(65))
                .get("/v1/ruleset")
                .then()
                .header(RequestId.HEADER, matchesPattern(UUID));
    }
}
