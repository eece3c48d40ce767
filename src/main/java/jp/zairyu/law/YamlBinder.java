package jp.zairyu.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Constructor;
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
import java.util.concurrent.ConcurrentHashMap;
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
        var shorthand = type.getAnnotation(Shorthand.class);
        if (shorthand != null && !(node instanceof MappingNode)) {
            return newRecord(type, node, Map.of(shorthand.value(), node));
        }
        if (!(node instanceof MappingNode map)) {
            notKeyed(node);
            return null;
        }
        var known = Shape.of(type).known();
        var entries = entries(node);
        map.getValue().stream()
                .map(entry -> entry.getKeyNode())
                .filter(key -> !known.contains(YamlScalar.text(key)))
                .forEach(key -> unknown(key, known));
        return newRecord(type, node, entries);
    }

    private Object newRecord(Class<?> type, Node node, Map<String, Node> entries) {
        var shape = Shape.of(type);
        var components = shape.components();
        var values = new Object[components.size()];
        for (var i = 0; i < values.length; i++) {
            var component = components.get(i);
            values[i] = value(component, node, entries.get(component.key()));
        }
        try {
            return shape.constructor().newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object value(Component component, Node around, Node node) {
        if (component.isPlace()) {
            return new YamlPlace(around);
        } else if (node == null) {
            return component.type() == boolean.class ? Boolean.FALSE : null;
        }
        if (component.words() != null && node instanceof ScalarNode scalar) {
            oneOf(scalar, component.words(), component.key());
        }
        return bind(node, component.type());
    }

    /**
     * A component of a record.
     *
     * @param words the words it takes; null for any
     */
    private record Component(String key, Type type, List<String> words) {
        static Component of(RecordComponent component) {
            var named = component.getAccessor().getAnnotation(JsonProperty.class);
            var words = component.getAccessor().getAnnotation(OneOf.class);
            return new Component(
                    named == null ? component.getName() : named.value(),
                    component.getGenericType(),
                    words == null ? null : List.of(words.value()));
        }

        boolean isPlace() {
            return type == YamlPlace.class;
        }
    }

    /**
     * How a record is made; found out once.
     *
     * @param known the keys it may have
     */
    private record Shape(List<Component> components, List<String> known, Constructor<?> constructor) {
        private static final Map<Class<?>, Shape> FOUND = new ConcurrentHashMap<>();

        static Shape of(Class<?> type) {
            return FOUND.computeIfAbsent(type, Shape::find);
        }

        private static Shape find(Class<?> type) {
            var all = type.getRecordComponents();
            var components = Arrays.stream(all).map(Component::of).toList();
            var known = components.stream()
                    .filter(component -> !component.isPlace())
                    .map(Component::key)
                    .toList();
            try {
                var constructor = type.getDeclaredConstructor(
                        Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return new Shape(components, known, constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void oneOf(ScalarNode scalar, List<String> words, String key) {
        if (!words.contains(scalar.getValue())) {
            add(
                    scalar,
                    "`" + scalar.getValue() + "` is no word for `" + key + "`",
                    NearestWord.remedy(scalar.getValue(), words));
        }
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
