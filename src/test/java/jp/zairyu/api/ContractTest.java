package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code openapi.yaml} is sound in itself, and says of the service what is so. */
@QuarkusTest
class ContractTest {
    private static final String SCREEN = "/paths/~1v1~1screenings~1{screening}/post";

    private final JsonNode contract = Contract.tree();

    @Test
    void the_contract_parses_without_a_word() {
        assertEquals(List.of(), Contract.parsed().getMessages());
    }

    @TestFactory
    Stream<DynamicTest> every_example_fits_its_schema() {
        var media = new ArrayList<JsonNode>();
        collect(contract, "examples", node -> node.has("schema"), media);
        return media.stream().flatMap(one -> {
            var schema = lastSegment(one.at("/schema/$ref").asText());
            return entries(one.path("examples"))
                    .map(example -> dynamicTest(
                            lastSegment(example.getValue().path("$ref").asText()),
                            () -> Contract.assertFits(
                                    Contract.example(example.getValue()).toString(), schema)));
        });
    }

    @Test
    void every_example_is_used() {
        var used = contract.findValuesAsText("$ref");
        assertEquals(
                List.of(),
                entries(contract.at("/components/examples"))
                        .map(example -> "#/components/examples/" + example.getKey())
                        .filter(example -> !used.contains(example))
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> every_example_request_brings_the_verdict_of_its_example_answer() {
        return Stream.of(SCREEN, "/paths/~1v1~1screenings~1eligibility/post", "/paths/~1v1~1guidance/post")
                .flatMap(post -> {
                    var answers = contract.at(post + "/responses/200/content/application~1json/examples");
                    return entries(contract.at(post + "/requestBody/content/application~1json/examples"))
                            .map(request -> dynamicTest(
                                    request.getKey(),
                                    () -> ask(request.getValue(), Contract.example(answers.path(request.getKey())))));
                });
    }

    /** Asks the example, and holds its answer against what the service says but for its id and the rules' version. */
    private static void ask(JsonNode request, JsonNode example) throws IOException {
        var said = Calls.screen(
                        example.path("screening").asText(),
                        Contract.example(request).toString())
                .statusCode(200)
                .extract()
                .asString();
        var answer = new ObjectMapper().readTree(said);
        assertEquals(example.path("verdict"), answer.path("verdict"));
        assertEquals(example.path("summary"), answer.path("summary"));
    }

    @TestFactory
    Stream<DynamicTest> every_problem_document_of_a_screening_has_an_example() {
        return Stream.of(400, 401, 403, 404, 405, 406, 413, 415, 429, 500, 503)
                .map(status -> dynamicTest("" + status, () -> {
                    var response = contract.at(SCREEN + "/responses/" + status);
                    var resolved = response.has("$ref")
                            ? contract.at(response.path("$ref").asText().substring(1))
                            : response;
                    assertTrue(resolved.at("/content/application~1problem+json/examples")
                                    .size()
                            > 0);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_word_of_the_contract_has_the_codes_of_its_table() throws Exception {
        var choices = choices();
        var words = new ArrayList<JsonNode>();
        collect(contract, "x-vocabulary", node -> true, words);
        return words.stream().map(word -> {
            var table = word.path("x-vocabulary").asText();
            return dynamicTest(table, () -> {
                if (word.has("x-codes")) {
                    assertEquals(names(choices.path(table)), texts(word.path("x-codes")));
                } else {
                    assertTrue(choices.has(table) || Files.exists(Path.of("rules/vocabulary", table + ".csv")));
                }
            });
        });
    }

    /** The short lists of every YAML file of the vocabulary. */
    private static ObjectNode choices() throws IOException {
        var all = new YAMLMapper().createObjectNode();
        try (var files = Files.newDirectoryStream(Path.of("rules/vocabulary"), "*.yaml")) {
            for (var file : files) {
                all.setAll((ObjectNode) new YAMLMapper().readTree(file.toFile()));
            }
        }
        return all;
    }

    @Test
    void the_screenings_of_the_contract_are_those_of_the_rules() {
        var live = given().get("/v1/ruleset").jsonPath().getMap("screenings").keySet();
        var written = new TreeSet<>(texts(contract.at(SCREEN + "/parameters/0/schema/enum")));
        written.addAll(List.of("eligibility", "guidance")); // these have paths of their own
        assertEquals(
                List.copyOf(written),
                live.stream().map(Object::toString).sorted().toList());
    }

    private interface Wanted {
        boolean isSo(JsonNode node);
    }

    private static void collect(JsonNode node, String property, Wanted wanted, List<JsonNode> found) {
        if (node.has(property) && wanted.isSo(node)) {
            found.add(node);
        }
        node.forEach(child -> collect(child, property, wanted, found));
    }

    private static Stream<Map.Entry<String, JsonNode>> entries(JsonNode node) {
        return node.properties().stream();
    }

    private static List<String> names(JsonNode node) {
        return entries(node).map(Map.Entry::getKey).toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String lastSegment(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
