package jp.zairyu.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads YAML strictly: a key nobody knows, a key that stands twice, a value of another kind are errors, each with its
 * line. All of them are added to a list; what is wrong is read as nothing.
 */
public final class Yaml {
    private Yaml() {}

    /**
     * One entry of a list or map, with its place.
     *
     * @param key its key; null in a list
     */
    public record Item<T>(String key, T value, YamlPlace place) {}

    /** A file that holds one thing. */
    static <T> Optional<T> read(String file, String text, Class<T> type, List<Diagnostic> wrong) {
        return new YamlText(file, text, wrong)
                .read()
                .map(node -> type.cast(new YamlBinder(file, wrong).bind(node, type)));
    }

    /** A file of keys, each of one thing. */
    static <T> List<Item<T>> map(String file, String text, Class<T> type, List<Diagnostic> wrong) {
        var items = new ArrayList<Item<T>>();
        var binder = new YamlBinder(file, wrong);
        new YamlText(file, text, wrong).read().ifPresent(root -> items.addAll(items(binder, root, type)));
        return items;
    }

    /** A file of keys, each of further keys, each of one thing. */
    static <T> Map<String, List<Item<T>>> maps(String file, String text, Class<T> type, List<Diagnostic> wrong) {
        var maps = new LinkedHashMap<String, List<Item<T>>>();
        var binder = new YamlBinder(file, wrong);
        new YamlText(file, text, wrong).read().ifPresent(root -> binder.entries(root)
                .forEach((name, map) -> {
                    maps.put(name, items(binder, map, type));
                }));
        return maps;
    }

    private static <T> List<Item<T>> items(YamlBinder binder, Node map, Class<T> type) {
        var whole = new YamlPlace(map);
        var items = new ArrayList<Item<T>>();
        binder.entries(map).forEach((key, node) -> {
            var value = type.cast(binder.bind(node, type));
            if (value != null) {
                items.add(new Item<>(key, value, new YamlPlace(node, whole.line("/" + key))));
            }
        });
        return items;
    }

    /** A file of a list of things. */
    public static <T> List<Item<T>> list(String file, String text, Class<T> type, List<Diagnostic> wrong) {
        var items = new ArrayList<Item<T>>();
        var binder = new YamlBinder(file, wrong);
        new YamlText(file, text, wrong).read().ifPresent(root -> binder.items(root)
                .forEach(node -> {
                    var value = type.cast(binder.bind(node, type));
                    if (value != null) {
                        items.add(new Item<>(null, value, new YamlPlace(node)));
                    }
                }));
        return items;
    }
}
