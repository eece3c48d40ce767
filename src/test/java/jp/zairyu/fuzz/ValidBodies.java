package jp.zairyu.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Bodies that the contract allows, made from its schemas and the vocabulary: any fact may be missing, any word may be stated. */
final class ValidBodies {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final LocalDate MIDDLE = LocalDate.of(2026, 6, 1);
    private static final int DAYS_AROUND = 450;
    private static final int MOST_ITEMS = 3;

    private final JsonNode contract;
    private final Function<String, List<String>> words;

    /** @param words of a table of the vocabulary */
    ValidBodies(JsonNode contract, Function<String, List<String>> words) {
        this.contract = contract;
        this.words = words;
    }

    /**
     * @param stated how likely each fact is to be stated, 0 to 1
     * @return the body of a request to one screening
     */
    ObjectNode body(Random random, double stated, String screening) {
        var body = NODES.objectNode();
        if (random.nextInt(10) > 0) {
            body.put("asOf", day(random));
        }
        body.set("facts", value(schema("StatedFacts"), random, stated));
        if (screening.equals("eligibility") && random.nextInt(20) > 0) { // all statuses make a long answer
            var asked = body.putArray("statuses");
            random.ints(1 + random.nextInt(2), 0, words.apply("statuses").size())
                    .distinct()
                    .forEach(i -> asked.add(words.apply("statuses").get(i)));
        }
        return body;
    }

    private JsonNode schema(String name) {
        return contract.at("/components/schemas/" + name);
    }

    private JsonNode value(JsonNode schema, Random random, double stated) {
        if (schema.has("$ref")) {
            var reference = schema.path("$ref").asText();
            return value(schema(reference.substring(reference.lastIndexOf('/') + 1)), random, stated);
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, random, stated);
            case "array" -> array(schema, random, stated);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "integer" -> NODES.numberNode(number(schema, random));
            case "number" -> NODES.numberNode(BigDecimal.valueOf(number(schema, random)));
            default -> NODES.textNode(text(schema, random));
        };
    }

    private JsonNode object(JsonNode schema, Random random, double stated) {
        var object = NODES.objectNode();
        var required = schema.path("required");
        schema.path("properties").fields().forEachRemaining(property -> {
            var isRequired = required.toString().contains('"' + property.getKey() + '"');
            if (isRequired || random.nextDouble() < stated) {
                object.set(property.getKey(), value(property.getValue(), random, stated));
            }
        });
        return object;
    }

    private JsonNode array(JsonNode schema, Random random, double stated) {
        var array = NODES.arrayNode();
        for (var i = random.nextInt(MOST_ITEMS); i > 0; i--) {
            array.add(value(schema.path("items"), random, stated));
        }
        return array;
    }

    /** Mostly small, now and then at a limit. */
    private static long number(JsonNode schema, Random random) {
        var least = schema.path("minimum").asLong();
        var most = schema.path("maximum").asLong();
        return switch (random.nextInt(12)) {
            case 0 -> least;
            case 1 -> most;
            case 2 -> least + (long) (random.nextDouble() * (most - least));
            default -> least + random.nextInt((int) Math.min(most - least, 60) + 1);
        };
    }

    private String text(JsonNode schema, Random random) {
        if (schema.has("x-vocabulary")) {
            var all = words.apply(schema.path("x-vocabulary").asText());
            return all.get(random.nextInt(all.size()));
        }
        return day(random);
    }

    private static String day(Random random) {
        return MIDDLE.plusDays(random.nextInt(2 * DAYS_AROUND) - DAYS_AROUND).toString();
    }
}
