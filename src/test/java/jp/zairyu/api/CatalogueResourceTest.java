package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CatalogueResourceTest {
    @Test
    void the_statuses_of_residence_are_listed() {
        Calls.get("/v1/statuses").statusCode(200).body("statuses.code", hasItems("thi", "student", "pr"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"student", "留学", "Student"})
    void a_status_is_found_by_code_and_by_both_names(String name) {
        Calls.get("/v1/statuses/{code}", name)
                .statusCode(200)
                .body("code", equalTo("student"))
                .body("name.ja", equalTo("留学"));
    }

    @Test
    void the_misspelling_leads_to_the_right_name() {
        Calls.get("/v1/statuses/{code}", "技術・人文科学・国際業務").statusCode(200).body("name.ja", equalTo("技術・人文知識・国際業務"));
    }

    @Test
    void an_unknown_status_is_not_found() {
        Calls.problem(404, given().filter(Contract.KEPT_BY_BOTH).get("/v1/statuses/engineering"));
    }

    @Test
    void the_tables_are_listed_with_their_sizes() {
        List<String> names =
                Calls.get("/v1/vocabulary").statusCode(200).extract().path("tables.name");
        List<Integer> words = Calls.get("/v1/vocabulary").extract().path("tables.words");
        for (var i = 0; i < names.size(); i++) {
            Calls.get("/v1/vocabulary/{table}", names.get(i))
                    .statusCode(200)
                    .body("table", equalTo(names.get(i)))
                    .body("words.size()", equalTo(words.get(i)));
        }
    }

    @Test
    void a_table_holds_its_words() {
        Calls.get("/v1/vocabulary/permission-kinds").statusCode(200).body("words.code", hasItem("comprehensive"));
    }

    @Test
    void an_unknown_table_is_not_found() {
        Calls.problem(404, given().filter(Contract.KEPT_BY_BOTH).get("/v1/vocabulary/nothing"));
    }

    @Test
    void the_ruleset_has_rules_and_criteria_for_each_screening() {
        List<Integer> sizes = Calls.get("/v1/ruleset")
                .statusCode(200)
                .extract()
                .path("screenings.collect { name, size -> [size.rules, size.criteria] }.flatten()");
        assertEquals(List.of(), sizes.stream().filter(size -> size == 0).toList());
    }
}
