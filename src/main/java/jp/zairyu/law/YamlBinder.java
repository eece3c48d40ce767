package jp.zairyu.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.zairyu.law.YamlScalar.Refused;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * YAML nodes → records. Everything that is wrong is said, with its line; what is wrong is read as nothing.
 *
 * <p>A component of the type {@link YamlPlace} is no key: it takes the place where the record stands.
 */
final class YamlBinder {
    private final String file;
    private final List<Diagnostic> wrong;

    YamlBinder(String file, List<Diagnostic> wrong) {
        this.file = file;
        this.wrong = wrong;
    }

    Object bind(Node node, Type type) {
        if (YamlScalar.isNothing(node)) {
            return type == boolean.class ? Boolean.FALSE : null;
        } else if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class ? list(node, arguments[0]) : map(node, arguments[1]);
        }
        var simple = (Class<?>) type;
        if (JsonNode.class.isAssignableFrom(simple)) {
            return json(node, simple);
        }
        return simple.isRecord() ? record(node, simple) : scalar(node, simple);
    }

    // -- lists and maps

    private List<Object> list(Node node, Type type) {
        if (!(node instanceof SequenceNode)) {
            items(node);
            return null;
        }
        var items = new ArrayList<Object>();
        items(node).forEach(item -> items.add(bind(item, type)));
        items.removeIf(item -> item == null);
        return List.copyOf(items);
    }

    /** The entries of a list; none, and it is said, where there is no list. */
    List<Node> items(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        add(
                node,
                "a list is expected here, not `" + shown(node) + "`",
                "Write `[ … ]`, or each entry on a line behind `- `");
        return List.of();
    }

    private Map<String, Object> map(Node node, Type type) {
        var entries = new LinkedHashMap<String, Object>();
        entries(node).forEach((key, value) -> entries.put(key, bind(value, type)));
        return entries;
    }

    /** The keys and values of a node; a key that stands twice is refused. */
    Map<String, Node> entries(Node node) {
        var entries = new LinkedHashMap<String, Node>();
        if (!(node instanceof MappingNode map)) {
            notKeyed(node);
            return entries;
        }
        var lines = new HashMap<String, Integer>();
        for (var entry : map.getValue()) {
            var key = YamlScalar.text(entry.getKeyNode());
            var before = lines.putIfAbsent(key, YamlPlace.line(entry.getKeyNode()));
            if (before != null) {
                add(
                        entry.getKeyNode(),
                        "the key `" + key + "` stands twice, first on line " + before,
                        "Keep one of them");
            } else {
                entries.put(key, entry.getValueNode());
            }
        }
        return entries;
    }

    private void notKeyed(Node node) {
        if (node instanceof ScalarNode scalar && scalar.getValue().matches("(?s)[\\w.-]+[:：]\\S.*")) {
            noSpace(node, scalar.getValue());
        } else {
            add(
                    node,
                    "keys are expected here, not `" + shown(node) + "`",
                    "Write `key: value`, without `- ` before it");
        }
    }

    // -- records

    private Object record(Node node, Class<?> type) {
        var components = type.getRecordComponents();
        var shorthand = type.getAnnotation(Shorthand.class);
        if (shorthand != null && !(node instanceof MappingNode)) {
            return newRecord(type, node, Map.of(shorthand.value(), node));
        }
        if (!(node instanceof MappingNode map)) {
            notKeyed(node);
            return null;
        }
        var known = Arrays.stream(components)
                .filter(component -> component.getType() != YamlPlace.class)
                .map(YamlBinder::key)
                .toList();
        var entries = entries(node);
        map.getValue().stream()
                .map(entry -> entry.getKeyNode())
                .filter(key -> !known.contains(YamlScalar.text(key)))
                .forEach(key -> unknown(key, known));
        return newRecord(type, node, entries);
    }

    private Object newRecord(Class<?> type, Node node, Map<String, Node> entries) {
        var components = type.getRecordComponents();
        var values = new Object[components.length];
        for (var i = 0; i < components.length; i++) {
            values[i] = value(components[i], node, entries.get(key(components[i])));
        }
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object value(RecordComponent component, Node around, Node node) {
        if (component.getType() == YamlPlace.class) {
            return new YamlPlace(around);
        } else if (node == null) {
            return component.getType() == boolean.class ? Boolean.FALSE : null;
        }
        var words = component.getAccessor().getAnnotation(OneOf.class);
        if (words != null && node instanceof ScalarNode scalar) {
            oneOf(scalar, List.of(words.value()), key(component));
        }
        return bind(node, component.getGenericType());
    }

    private void oneOf(ScalarNode scalar, List<String> words, String key) {
        if (!words.contains(scalar.getValue())) {
            add(
                    scalar,
                    "`" + scalar.getValue() + "` is no word for `" + key + "`",
                    NearestWord.remedy(scalar.getValue(), words));
        }
    }

    private static String key(RecordComponent component) {
        var named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    private void unknown(Node key, List<String> known) {
        var written = YamlScalar.text(key);
        if (written.matches("[\\w.-]+[:：].*")) {
            noSpace(key, written);
        } else {
            add(key, "the key `" + written + "` is not known here", NearestWord.remedy(written, known));
        }
    }

    private void noSpace(Node node, String written) {
        var wide = written.contains("：");
        add(
                node,
                wide
                        ? "the full-width character `：` stands in `" + written + "`"
                        : "no space stands behind the colon in `" + written + "`",
                "Write `" + written.replaceFirst("[:：]\\s*", ": ").strip() + "`");
    }

    // -- single values

    private Object json(Node node, Class<?> type) {
        var json = YamlJson.of(node);
        checkKeys(node);
        if (type.isInstance(json)) {
            return json;
        }
        notKeyed(node);
        return null;
    }

    private void checkKeys(Node node) {
        if (node instanceof MappingNode) {
            entries(node).values().forEach(this::checkKeys);
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(this::checkKeys);
        }
    }

    private Object scalar(Node node, Class<?> type) {
        if (!(node instanceof ScalarNode scalar)) {
            add(
                    node,
                    "one value is expected here, not " + (node instanceof MappingNode ? "keys" : "a list"),
                    "Write `key: value`");
            return type == boolean.class ? Boolean.FALSE : null;
        }
        try {
            if (type == String.class) {
                return scalar.getValue();
            } else if (type == LocalDate.class) {
                return YamlScalar.day(scalar);
            } else if (type == BigDecimal.class) {
                return YamlScalar.number(scalar);
            }
            return type.isEnum() ? YamlScalar.word(scalar, type) : YamlScalar.yesOrNo(scalar);
        } catch (Refused refused) {
            add(node, refused.getMessage(), refused.remedy());
            return type == boolean.class ? Boolean.FALSE : null;
        }
    }

    private static String shown(Node node) {
        return node instanceof ScalarNode scalar
                ? scalar.getValue()
                : node instanceof MappingNode map && !map.getValue().isEmpty()
                        ? YamlScalar.text(map.getValue().get(0).getKeyNode()) + ": …"
                        : "- …";
    }

    private void add(Node node, String problem, String remedy) {
        wrong.add(Diagnostic.error(file, YamlPlace.line(node), null, problem, remedy));
    }
}
