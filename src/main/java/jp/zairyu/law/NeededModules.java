package jp.zairyu.law;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.zairyu.verdict.Tree;

/** Which modules conclude the leaves of the trees of a ruleset, worked out once for each tree. For several threads. */
public final class NeededModules {
    private final Map<String, Module> modules;
    private final Map<Same<Tree>, List<String>> byTree = new ConcurrentHashMap<>();

    /** @param modules by name */
    public NeededModules(Map<String, Module> modules) {
        this.modules = modules;
    }

    /** Their names, each after those it builds on. */
    List<String> of(Tree tree, CriteriaBook book) {
        var same = new Same<>(tree);
        var known = byTree.get(same);
        return known == null ? byTree.computeIfAbsent(same, absent -> workedOut(tree, book)) : known;
    }

    private List<String> workedOut(Tree tree, CriteriaBook book) {
        var names = new LinkedHashSet<String>();
        addAll(tree, book, names);
        return List.copyOf(names);
    }

    private void addAll(Tree tree, CriteriaBook book, Set<String> names) {
        if (tree.children().isEmpty()) {
            var criterion = book.criteria().get(tree.id());
            add(book.criteria().get(criterion.concludedAs()).module(), names);
        }
        tree.children().forEach(child -> addAll(child, book, names));
    }

    private void add(String name, Set<String> names) {
        if (!names.contains(name)) {
            modules.get(name).after().forEach(before -> add(before, names));
            names.add(name);
        }
    }
}
