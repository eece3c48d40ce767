package jp.zairyu.lint.logic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.zairyu.drl.DrlRule;

/**
 * What the one call behind {@code then} writes down.
 *
 * @param item the name of the item it is about; null for the whole case
 * @param word what stands for the word it is concluded for; null where it is for none
 * @param saw what it saw, each name with the text that stands for the value
 */
public record Recording(String item, String word, Map<String, String> saw) {
    private static final Recording NOTHING = new Recording(null, null, Map.of());

    /** Nothing for a rule that only derives a fact, or whose {@code then} is not one call. */
    public static Recording of(DrlRule rule) {
        var call = rule.then().strip();
        var open = call.indexOf('(');
        var close = call.lastIndexOf(')');
        if (open < 0 || close < open || !call.startsWith("findings.record")) {
            return NOTHING;
        }
        var method = call.substring("findings.".length(), open).strip();
        var arguments = arguments(call.substring(open + 1, close));
        return of(method, arguments.subList(Math.min(1, arguments.size()), arguments.size()));
    }

    private static Recording of(String method, List<String> arguments) {
        var hasItem = method.contains("For");
        var before = (hasItem ? 1 : 0) + (method.endsWith("At") ? 1 : 0);
        if (arguments.size() < before) {
            return NOTHING;
        }
        var saw = new LinkedHashMap<String, String>();
        for (var i = before; i + 1 < arguments.size(); i += 2) {
            saw.put(unquoted(arguments.get(i)), arguments.get(i + 1));
        }
        return new Recording(
                hasItem ? arguments.get(0) : null, method.endsWith("At") ? arguments.get(before - 1) : null, saw);
    }

    static String unquoted(String text) {
        var quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    /** Splits at commas that stand in no bracket and no word. */
    private static List<String> arguments(String text) {
        var arguments = new ArrayList<String>();
        var depth = 0;
        var quoted = false;
        var start = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"' && (i == 0 || text.charAt(i - 1) != '\\')) {
                quoted = !quoted;
            } else if (!quoted && (c == '(' || c == '[')) {
                depth++;
            } else if (!quoted && (c == ')' || c == ']')) {
                depth--;
            } else if (!quoted && c == ',' && depth == 0) {
                arguments.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        arguments.add(text.substring(start).strip());
        return arguments;
    }
}
