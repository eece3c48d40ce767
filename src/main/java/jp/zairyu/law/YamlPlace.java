package jp.zairyu.law;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Where something stands in a YAML file. */
public final class YamlPlace {
    private final Node node;
    private final int line;

    YamlPlace(Node node) {
        this(node, line(node));
    }

    /** @param line the line of its key */
    YamlPlace(Node node, int line) {
        this.node = node;
        this.line = line;
    }

    /** The whole of a file; nothing where it cannot be read. */
    public static Optional<YamlPlace> of(String text) {
        return new YamlText("", text, new ArrayList<>()).read().map(YamlPlace::new);
    }

    /** Whether a key stands in it, whatever its value. */
    public boolean has(String key) {
        return node instanceof MappingNode map
                && map.getValue().stream()
                        .anyMatch(entry -> YamlScalar.text(entry.getKeyNode()).equals(key));
    }

    /** The line it begins on, from 1. */
    public int line() {
        return line;
    }

    /** The line of what a JSON Pointer names inside it, or of the nearest thing around that. */
    public int line(String pointer) {
        var at = node;
        var found = line;
        for (var step : pointer.split("/")) {
            if (at instanceof MappingNode map) {
                var entry = map.getValue().stream()
                        .filter(one -> one.getKeyNode() instanceof ScalarNode key
                                && key.getValue().equals(step))
                        .findFirst();
                if (entry.isPresent()) {
                    found = line(entry.get().getKeyNode());
                    at = entry.get().getValueNode();
                }
            } else if (at instanceof SequenceNode list && step.matches("\\d{1,6}")) {
                var index = Integer.parseInt(step);
                if (index < list.getValue().size()) {
                    at = list.getValue().get(index);
                    found = line(at);
                }
            }
        }
        return found;
    }

    /** Every key and value with the first line on which it stands. */
    public Map<String, Integer> words() {
        return scalars(node).collect(Collectors.toMap(ScalarNode::getValue, YamlPlace::line, (first, other) -> first));
    }

    /** Every value that a key has somewhere, with the first line on which it does. */
    public Map<String, Integer> valuesOf(String key) {
        return entries(node)
                .filter(entry -> YamlScalar.text(entry.getKeyNode()).equals(key))
                .map(NodeTuple::getValueNode)
                .collect(Collectors.toMap(YamlScalar::text, YamlPlace::line, (first, other) -> first));
    }

    private static Stream<NodeTuple> entries(Node node) {
        if (node instanceof MappingNode map) {
            return map.getValue().stream()
                    .flatMap(entry -> Stream.concat(Stream.of(entry), entries(entry.getValueNode())));
        }
        return node instanceof SequenceNode list
                ? list.getValue().stream().flatMap(YamlPlace::entries)
                : Stream.empty();
    }

    private static Stream<ScalarNode> scalars(Node node) {
        if (node instanceof MappingNode map) {
            return map.getValue().stream()
                    .flatMap(entry -> Stream.concat(scalars(entry.getKeyNode()), scalars(entry.getValueNode())));
        } else if (node instanceof SequenceNode list) {
            return list.getValue().stream().flatMap(YamlPlace::scalars);
        }
        return node instanceof ScalarNode scalar ? Stream.of(scalar) : Stream.empty();
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
