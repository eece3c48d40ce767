package jp.zairyu.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Requests like one of {@code bench/requests}, each of them a little different, so that nobody is asked the same thing again and
 * again: other days, words and numbers as {@code variants.json} says, drawn by a seed that stays, so that everybody is asked the
 * very same ones.
 */
final class Variants {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long SEED = 20_260_630;
    private static final int DAYS = 28;
    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
    private static final String EACH = "/*";

    private final JsonNode request;
    private final JsonNode choices;
    private final Random random = new Random(SEED);

    /** @param name of a request of {@code bench/requests} */
    Variants(Path bench, String name) {
        try {
            this.request = JSON.readTree(BenchRequest.of(bench, name).body());
            this.choices = JSON.readTree(
                            Files.readAllBytes(bench.resolve("requests").resolve("variants.json")))
                    .path(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the body of one more */
    byte[] next() {
        var variant = (ContainerNode<?>) request.deepCopy();
        move(variant, random.nextInt(DAYS));
        choices.fields().forEachRemaining(choice -> change(variant, choice.getKey(), choice.getValue()));
        try {
            return JSON.writeValueAsBytes(variant);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All days together, so that they stay as far from each other as they are. */
    private static void move(ContainerNode<?> node, int days) {
        children(node).forEach((name, child) -> {
            if (child instanceof ContainerNode<?> container) {
                move(container, days);
            } else if (child.asText().matches(DATE)) {
                var day = LocalDate.parse(child.asText()).plusDays(days);
                set(node, name, TextNode.valueOf(day.toString()));
            }
        });
    }

    private void change(ContainerNode<?> node, String pointer, JsonNode choice) {
        var each = pointer.indexOf(EACH + "/");
        if (each >= 0) {
            for (var item : node.at(pointer.substring(0, each))) {
                change((ContainerNode<?>) item, pointer.substring(each + EACH.length()), choice);
            }
            return;
        }
        var name = pointer.substring(pointer.lastIndexOf('/') + 1);
        var parent = (ContainerNode<?>) node.at(pointer.substring(0, pointer.lastIndexOf('/')));
        if (parent.path(name).isMissingNode()) {
            throw new IllegalArgumentException(pointer + " is not in the request");
        }
        set(parent, name, drawn(parent.path(name), choice));
    }

    private JsonNode drawn(JsonNode stated, JsonNode choice) {
        if (choice.isArray()) {
            return choice.get(random.nextInt(choice.size()));
        }
        var step = choice.path("step").decimalValue();
        var from = choice.path("from").decimalValue();
        var steps = choice.path("to").decimalValue().subtract(from).divide(step).intValueExact();
        var by = from.add(step.multiply(BigDecimal.valueOf(random.nextInt(steps + 1))));
        var number = stated.decimalValue().add(by).stripTrailingZeros();
        return JSON.getNodeFactory().numberNode(number.scale() < 0 ? number.setScale(0) : number);
    }

    private static Map<String, JsonNode> children(ContainerNode<?> node) {
        var children = new LinkedHashMap<String, JsonNode>();
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> children.put(field.getKey(), field.getValue()));
        } else {
            for (var i = 0; i < node.size(); i++) {
                children.put(Integer.toString(i), node.get(i));
            }
        }
        return children;
    }

    private static void set(ContainerNode<?> node, String name, JsonNode value) {
        if (node instanceof com.fasterxml.jackson.databind.node.ObjectNode object) {
            object.set(name, value);
        } else {
            ((com.fasterxml.jackson.databind.node.ArrayNode) node).set(Integer.parseInt(name), value);
        }
    }
}
