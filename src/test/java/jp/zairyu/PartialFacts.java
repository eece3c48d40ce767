package jp.zairyu;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.law.Vocabulary;

/** Requests with gaps, made at random from golden cases, and values at random to fill gaps with. */
final class PartialFacts {
    private static final String FACTS = "/facts";
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private final Vocabulary vocabulary;
    private final List<CaseBook.Filed> cases;
    private final Map<String, List<JsonNode>> told = new HashMap<>();

    /** @param cases whose facts are thinned out, and whose values fill gaps */
    PartialFacts(Vocabulary vocabulary, List<CaseBook.Filed> cases) {
        this.vocabulary = vocabulary;
        this.cases = cases;
        cases.forEach(filed -> leaves(body(filed).path("facts"), FACTS, (pointer, value) -> told.computeIfAbsent(
                        unnumbered(pointer), key -> new ArrayList<>())
                .add(value)));
    }

    /** A case of which each fact is left out once in a while. */
    ObjectNode body(Random random) {
        var body = body(cases.get(random.nextInt(cases.size())));
        thin(body.path("facts"), random, random.nextDouble());
        return body;
    }

    private static ObjectNode body(CaseBook.Filed filed) {
        try {
            return (ObjectNode) JSON.readTree(CaseRunner.body(filed.goldenCase()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void thin(JsonNode node, Random random, double most) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(fact -> fact.getValue().isValueNode() && random.nextDouble() < most / 2);
        }
        node.forEach(child -> thin(child, random, most));
    }

    /** A value as some case states it, or any of its kind. */
    JsonNode value(String pointer, Random random) {
        var values = told.get(unnumbered(pointer));
        return values != null && random.nextBoolean()
                ? values.get(random.nextInt(values.size())).deepCopy()
                : JSON.valueToTree(new FactsGenerator(vocabulary, random.nextLong(), 0.7).value(component(pointer)));
    }

    private static RecordComponent component(String pointer) {
        Class<?> type = StatedFacts.class;
        RecordComponent found = null;
        for (var name : pointer.substring(FACTS.length() + 1).split("/")) {
            if (!isNumber(name)) {
                found = component(type, name);
                type = part(found);
            }
        }
        return found;
    }

    private static RecordComponent component(Class<?> type, String name) {
        for (var component : type.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return component;
            }
        }
        throw new IllegalArgumentException(type + " has no " + name);
    }

    /** The type of a fact, or of the items of a list. */
    private static Class<?> part(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    /** Pointers of facts that a body could state, and does not: of the items of lists, only of those that are there. */
    static List<String> gaps(ObjectNode body) {
        var gaps = new ArrayList<String>();
        gaps(StatedFacts.class, body.path("facts"), FACTS, gaps);
        return gaps;
    }

    private static void gaps(Class<?> type, JsonNode stated, String at, List<String> gaps) {
        for (var component : type.getRecordComponents()) {
            var pointer = at + "/" + component.getName();
            var value = stated.path(component.getName());
            var part = part(component);
            if (part.isRecord() && component.getType() != List.class) {
                gaps(part, value, pointer, gaps);
            } else if (value.isMissingNode()) {
                gaps.add(pointer);
            } else if (part.isRecord()) {
                for (var i = 0; i < value.size(); i++) {
                    gaps(part, value.get(i), pointer + "/" + i, gaps);
                }
            }
        }
    }

    /** The body with one fact more; where a parent is missing, it comes into being. */
    static ObjectNode with(ObjectNode body, String pointer, JsonNode value) {
        var filled = body.deepCopy();
        JsonNode at = filled;
        var names = pointer.substring(1).split("/");
        for (var i = 0; i < names.length; i++) {
            var isLast = i == names.length - 1;
            var next = isLast ? value : at.isArray() ? at.get(number(names[i])) : at.get(names[i]);
            if (next == null) {
                next = isNumber(names[i + 1]) ? JSON.createArrayNode() : JSON.createObjectNode();
            }
            set(at, names[i], next);
            at = next;
        }
        return filled;
    }

    private static void set(JsonNode parent, String name, JsonNode value) {
        if (parent instanceof ArrayNode list) {
            if (number(name) < list.size()) {
                list.set(number(name), value);
            } else {
                list.add(value);
            }
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }

    private static int number(String name) {
        return Integer.parseInt(name);
    }

    private static boolean isNumber(String name) {
        return Character.isDigit(name.charAt(0));
    }

    private static String unnumbered(String pointer) {
        return pointer.replaceAll("/\\d+", "/*");
    }

    /** Everything that could be answered to a question: single values, and whole lists. */
    private static void leaves(JsonNode node, String at, BiConsumer<String, JsonNode> each) {
        if (!node.isObject()) {
            each.accept(at, node);
        }
        if (node.isObject()) {
            node.properties().forEach(child -> leaves(child.getValue(), at + "/" + child.getKey(), each));
        } else if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                leaves(node.get(i), at + "/" + i, each);
            }
        }
    }
}
