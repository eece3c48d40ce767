package jp.zairyu.lint;

import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.facts.stated.Word;

/** Every path into a request's facts. */
final class FactPaths {
    /** A path with the table that its words come from; the table is empty where it is no word. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        collect("", StatedFacts.class);
    }

    private FactPaths() {}

    static Collection<String> known() {
        return TABLES.keySet();
    }

    /** The tables that words of a request come from. */
    static Set<String> tables() {
        return TABLES.values().stream().filter(table -> !table.isEmpty()).collect(Collectors.toSet());
    }

    /** The table that a fact's words come from; empty where it is no word. */
    static String table(String path) {
        return TABLES.getOrDefault(path.replace('+', '*'), "");
    }

    private static void collect(String path, Class<?> type) {
        for (var component : type.getRecordComponents()) {
            var here = path + "/" + component.getName();
            var word = component.getAnnotation(Word.class);
            TABLES.put(here, word == null ? "" : word.value());
            var inside = component.getType();
            if (List.class.isAssignableFrom(inside)) {
                inside = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
                here += "/*";
                TABLES.put(here, "");
            }
            if (inside.isRecord()) {
                collect(here, inside);
            }
        }
    }
}
