package jp.zairyu.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** YAML nodes → the same as JSON. */
final class YamlJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private YamlJson() {}

    static JsonNode of(Node node) {
        if (node instanceof MappingNode map) {
            var object = JSON.objectNode();
            map.getValue().forEach(entry -> object.set(YamlScalar.text(entry.getKeyNode()), of(entry.getValueNode())));
            return object;
        } else if (node instanceof SequenceNode list) {
            var array = JSON.arrayNode();
            list.getValue().forEach(item -> array.add(of(item)));
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private static JsonNode scalar(ScalarNode scalar) {
        var text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return JSON.textNode(text);
        } else if (YamlScalar.isNothing(scalar)) {
            return JSON.nullNode();
        } else if (text.matches("-?(0|[1-9][0-9]{0,8})")) {
            return JSON.numberNode(Integer.parseInt(text));
        } else if (text.matches("-?(0|[1-9][0-9]{0,17})")) {
            return JSON.numberNode(Long.parseLong(text));
        } else if (text.matches("-?[0-9]+\\.[0-9]+")) {
            return JSON.numberNode(new BigDecimal(text));
        } else if (text.matches("(?i)true|false")) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        return JSON.textNode(text);
    }
}
