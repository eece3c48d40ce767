package jp.zairyu.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.zairyu.mutation.YamlPlaces.Entry;
import jp.zairyu.mutation.YamlPlaces.Node;

/** A {@code criteria.yaml} → the same with one and/or or one citation changed. */
final class CriteriaMutants {
    private static final Map<String, String> OPPOSITE = Map.of("all-of", "any-of", "any-of", "all-of");

    private static final String TELLS = "that expects this criterion, its status and its citation";

    private final String file;
    private final String text;
    private final List<DataMutant> mutants = new ArrayList<>();

    private CriteriaMutants(String file, String text) {
        this.file = file;
        this.text = text;
    }

    static List<DataMutant> of(String file, String text) {
        var all = new CriteriaMutants(file, text);
        all.node(YamlPlaces.read(text));
        return all.mutants;
    }

    private void node(Node node) {
        var id = node.value("id");
        for (var entry : node.entries()) {
            if (entry.is("citation") && entry.value() != null) {
                add(node, Quoted.changed(entry.value().text()), entry.value());
            } else if (id != null && OPPOSITE.containsKey(entry.key().text()) && isChoice(entry)) {
                add(node, OPPOSITE.get(entry.key().text()), entry.key());
            }
            entry.objects().forEach(this::node);
        }
    }

    /** Of one part, all and any are the same. */
    private static boolean isChoice(Entry entry) {
        return entry.objects().size() > 1 && entry.objects().stream().allMatch(part -> part.value("id") != null);
    }

    private void add(Node node, String becomes, YamlPlaces.Place place) {
        var ids = new HashSet<String>();
        collect(node, ids);
        mutants.add(DataMutant.of(file, text, place, becomes, node.value("id"), ids, TELLS));
    }

    private static void collect(Node node, Set<String> ids) {
        if (node.value("id") != null) {
            ids.add(node.value("id"));
        }
        node.entries().forEach(entry -> entry.objects().forEach(object -> collect(object, ids)));
    }
}
