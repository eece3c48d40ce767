package jp.zairyu.law;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
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

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
