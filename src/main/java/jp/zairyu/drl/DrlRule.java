package jp.zairyu.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One rule, parsed.
 *
 * @param file the file it stands in
 * @param name the sentence behind {@code rule}
 * @param line the line of its name, from 1
 * @param start the first character of {@code rule} in the file's text
 * @param end the character behind {@code end}
 * @param tags what stands behind {@code @}, by name
 * @param attributes such as salience, by name
 * @param parent the rule it extends; null for none
 * @param when its conditions, all of which must hold
 * @param thenLine the line of {@code then}
 * @param then the text between {@code then} and {@code end}
 * @param consequences names of further {@code then[…]} parts
 */
public record DrlRule(
        String file,
        String name,
        int line,
        int start,
        int end,
        Map<String, Tag> tags,
        List<String> attributes,
        String parent,
        List<Condition> when,
        int thenLine,
        String then,
        List<String> consequences) {
    /**
     * @param value its single value, quotation marks taken off; null where it has none or several
     * @param line from 1
     */
    public record Tag(String value, int line) {}

    /** The value of a tag, or null. */
    public String tag(String tag) {
        var found = tags.get(tag);
        return found == null ? null : found.value();
    }

    /** The line of a tag, or of the rule where it has no such tag. */
    public int lineOf(String tag) {
        return tags.containsKey(tag) ? tags.get(tag).line() : line;
    }

    /** Every pattern of its conditions, however deep. */
    public List<Condition.Pattern> patterns() {
        var found = new ArrayList<Condition.Pattern>();
        when.forEach(condition -> collect(condition, found));
        return found;
    }

    /** Patterns by the name they or their constraints are bound to. */
    public Map<String, Condition.Pattern> bindings() {
        var bound = new LinkedHashMap<String, Condition.Pattern>();
        for (var pattern : patterns()) {
            if (pattern.binding() != null) {
                bound.put(pattern.binding(), pattern);
            }
            pattern.constraints()
                    .forEach(constraint -> constraint.bindings().keySet().forEach(name -> bound.put(name, pattern)));
        }
        return bound;
    }

    private static void collect(Condition condition, List<Condition.Pattern> found) {
        if (condition instanceof Condition.Pattern pattern) {
            found.add(pattern);
        }
        condition.parts().forEach(part -> collect(part, found));
    }
}
