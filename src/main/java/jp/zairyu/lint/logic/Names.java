package jp.zairyu.lint.logic;

import java.util.HashMap;
import java.util.Map;

/**
 * What names stand for in one rule, so that the same property of the same fact has the same term wherever a rule names it:
 * {@code $limit} → {@code Parameter[fees.renewal].value}.
 */
final class Names {
    private final Map<String, String> terms;

    Names() {
        this(new HashMap<>());
    }

    private Names(Map<String, String> terms) {
        this.terms = terms;
    }

    /** For a part of the rule whose own names mean nothing outside. */
    Names inside() {
        return new Names(new HashMap<>(terms));
    }

    void bind(String name, String term) {
        terms.put(name, term);
    }

    /** The term for a name; the name itself where nothing is known of it. */
    String term(String name) {
        return terms.getOrDefault(name, name);
    }

    /**
     * The term for what stands in a constraint.
     *
     * @param fact what the pattern's fact is called
     * @param text a property, a name or anything else as written
     */
    String term(String fact, String text) {
        var squeezed = squeezed(text);
        if (squeezed.equals("this")) {
            return fact;
        } else if (squeezed.startsWith("$") && isPath(squeezed.substring(1))) {
            return replaced(squeezed);
        }
        return isPath(squeezed) ? fact + "." + squeezed : fact + "{" + replaced(squeezed) + "}";
    }

    private static boolean isPath(String text) {
        return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_');
    }

    /** Each name as the term it stands for. */
    private String replaced(String text) {
        var replaced = new StringBuilder();
        for (var i = 0; i < text.length(); ) {
            var end = i + 1;
            if (text.charAt(i) == '$') {
                while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                    end++;
                }
            }
            var part = text.substring(i, end);
            replaced.append(terms.getOrDefault(part, part));
            i = end;
        }
        return replaced.toString();
    }

    /** Without the spaces that stand in no word. */
    private static String squeezed(String text) {
        var squeezed = new StringBuilder();
        var quoted = false;
        for (var c : text.toCharArray()) {
            quoted ^= c == '"';
            if (quoted || !Character.isWhitespace(c)) {
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }
}
