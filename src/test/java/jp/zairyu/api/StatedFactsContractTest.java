package jp.zairyu.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.facts.stated.Limits;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.facts.stated.Word;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the contract lets a caller state is what the service takes: field for field, with type, table and limits. */
class StatedFactsContractTest {
    private static final Map<Class<?>, String> TYPES = Map.of(
            Boolean.class, "boolean", Integer.class, "integer", BigDecimal.class, "number", LocalDate.class, "date");

    private final JsonNode schemas = Contract.tree().at("/components/schemas");

    @TestFactory
    Stream<DynamicTest> every_object_has_the_same_fields() {
        return records(StatedFacts.class, new LinkedHashSet<>()).stream()
                .map(type -> dynamicTest(type.getSimpleName(), () -> assertEquals(taken(type), written(type))));
    }

    private static Set<Class<?>> records(Class<?> type, Set<Class<?>> found) {
        if (type.isRecord() && found.add(type)) {
            Arrays.stream(type.getRecordComponents()).forEach(fact -> records(itemType(fact), found));
        }
        return found;
    }

    private static Class<?> itemType(RecordComponent fact) {
        return fact.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : fact.getType();
    }

    private static String taken(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(fact -> fact.getName() + ": " + (fact.getType() == itemType(fact) ? "" : "list of ") + taken(fact))
                .collect(Collectors.joining("\n"));
    }

    private static String taken(RecordComponent fact) {
        var type = itemType(fact);
        var word = field(fact).getAnnotation(Word.class);
        var limits = field(fact).getAnnotation(Limits.class);
        if (type.isRecord()) {
            return type.getSimpleName();
        }
        return word != null
                ? "word of " + word.value()
                : TYPES.get(type) + (limits == null ? "" : " from " + limits.min() + " to " + limits.max());
    }

    private static Field field(RecordComponent fact) {
        try {
            return fact.getDeclaringRecord().getDeclaredField(fact.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(Class<?> type) {
        return schemas.at("/" + type.getSimpleName() + "/properties").properties().stream()
                .map(fact -> fact.getKey() + ": " + written(fact.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String written(JsonNode fact) {
        if (fact.has("items")) {
            return "list of " + written(fact.path("items"));
        }
        if (fact.has("$ref")) {
            return fact.path("$ref").asText().replaceAll(".*/", "");
        }
        if (fact.has("x-vocabulary")) {
            return "word of " + fact.path("x-vocabulary").asText();
        }
        var type = fact.path("format").asText(fact.path("type").asText());
        return type + (fact.has("minimum") ? " from " + fact.path("minimum") + " to " + fact.path("maximum") : "");
    }
}
