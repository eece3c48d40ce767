package jp.zairyu.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.zairyu.law.CriteriaYaml.Book;
import jp.zairyu.law.CriteriaYaml.Node;

/** Where each criterion is described: in one place. Wherever else it stands, it is only named by its id. */
final class CriteriaHomes {
    /**
     * Where a node is described.
     *
     * @param parent the id of the node it stands in; null for a root
     */
    record Home(String file, Node node, String parent) {
        String module() {
            return CriteriaReader.module(file);
        }

        int line() {
            return node.place().line();
        }
    }

    private final Map<String, Home> homes = new LinkedHashMap<>();
    private final Map<String, Home> onlyNamed = new LinkedHashMap<>();
    private final List<Diagnostic> wrong;

    /** @param wrong takes what is described twice, or has no name */
    CriteriaHomes(Map<String, Book> files, List<Diagnostic> wrong) {
        this.wrong = wrong;
        files.forEach((file, book) -> roots(file, book).forEach(root -> index(file, root, null)));
        onlyNamed.forEach(homes::putIfAbsent);
    }

    /** Where a part of a tree is written out under exactly this id. */
    Home exactly(String id) {
        return homes.get(id);
    }

    /** The home of a criterion, or null; {@code purpose@work} is the criterion {@code purpose}, concluded for a word. */
    Home of(String id) {
        return homes.get(id.split("@")[0]);
    }

    /** The ids of all criteria. */
    List<String> ids() {
        return List.copyOf(homes.keySet());
    }

    void wrong(Home home, String problem, String remedy) {
        wrong.add(Diagnostic.error(home.file(), home.line(), null, problem, remedy));
    }

    /** The roots of all trees in a file; an entry without a tree is told. */
    private Stream<Node> roots(String file, Book book) {
        orEmpty(book.consequences()).forEach(one -> needs(file, one.place(), one.id(), "applies", one.applies()));
        orEmpty(book.duties()).forEach(one -> needs(file, one.place(), one.id(), "due", one.due()));
        orEmpty(book.statuses()).forEach(one -> needs(file, one.place(), one.id(), "tree", one.tree()));
        orEmpty(book.advice()).forEach(one -> needs(file, one.place(), one.id(), "applies", one.applies()));
        return roots(book);
    }

    private void needs(String file, YamlPlace place, String id, String key, Object value) {
        if (value == null && !place.has(key)) {
            var name = id == null ? "an entry" : "`" + id + "`";
            wrong.add(Diagnostic.error(
                    file, place.line(), null, name + " has no `" + key + "`", "Write it as its neighbours do"));
        }
    }

    static Stream<Node> roots(Book book) {
        return Stream.of(
                        Stream.ofNullable(book.tree()),
                        orEmpty(book.consequences()).stream().map(CriteriaYaml.Consequence::applies),
                        orEmpty(book.duties()).stream().flatMap(duty -> Stream.of(duty.due(), duty.kept())
                                .filter(Objects::nonNull)),
                        orEmpty(book.parts()).stream(),
                        orEmpty(book.statuses()).stream().map(CriteriaYaml.Entry::tree),
                        orEmpty(book.advice()).stream().map(CriteriaYaml.Advice::applies))
                .flatMap(nodes -> nodes)
                .filter(Objects::nonNull);
    }

    private void index(String file, Node node, String parent) {
        var home = new Home(file, node, parent);
        if (node.id() == null) {
            wrong(home, "this part of the tree has no `id`", "Write `id: `, and the criterion's name");
            return;
        }
        if (!node.isDescribed()) {
            onlyNamed.putIfAbsent(node.id(), home);
        } else if (homes.putIfAbsent(node.id(), home) != null) {
            var other = homes.get(node.id());
            wrong(
                    home,
                    "`" + node.id() + "` is described at " + other.file() + ":" + other.line() + " too",
                    "Describe it once; elsewhere write only `- id: " + node.id() + "`");
        }
        node.children().forEach(child -> index(file, child, node.id()));
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
