package jp.zairyu.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Pointers into a body that is changed. */
final class Pointers {
    private static final String FURTHER = "-";

    private Pointers() {}

    /** Sets a value whose parent is there; the place behind a list's last item adds one. */
    static void set(ObjectNode body, String pointer, JsonNode value) {
        var cut = pointer.lastIndexOf('/');
        var parent = body.at(pointer.substring(0, cut));
        var name = pointer.substring(cut + 1);
        if (parent instanceof ArrayNode list) {
            var number = Integer.parseInt(name);
            if (number < list.size()) {
                list.set(number, value);
            } else {
                list.add(value);
            }
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }

    /**
     * Sets a value, and says how: where a parent is missing, the edit stands at the highest one that is, and holds the value.
     *
     * @param body is changed
     * @param pointer may end in {@code -}: a further item
     */
    static Edit edit(ObjectNode body, String pointer, JsonNode value) {
        var steps = pointer.substring(1).split("/");
        JsonNode at = body;
        var here = new StringBuilder();
        for (var i = 0; i < steps.length; i++) {
            var name = at instanceof ArrayNode list && steps[i].equals(FURTHER) ? "" + list.size() : steps[i];
            here.append('/').append(name);
            var next = body.at(here.toString());
            if (next.isMissingNode() || i == steps.length - 1) {
                var edit = new Edit(
                        here.toString(), next.isMissingNode() ? null : next.deepCopy(), wrapped(steps, i + 1, value));
                set(body, edit.pointer(), edit.to().deepCopy());
                return edit;
            }
            at = next;
        }
        throw new IllegalArgumentException(pointer);
    }

    private static JsonNode wrapped(String[] steps, int from, JsonNode value) {
        if (from == steps.length) {
            return value;
        }
        var inner = wrapped(steps, from + 1, value);
        return steps[from].equals(FURTHER)
                ? JsonNodeFactory.instance.arrayNode().add(inner)
                : JsonNodeFactory.instance.objectNode().set(steps[from], inner);
    }
}
