package jp.zairyu.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import jp.zairyu.law.CriteriaYaml.Book;
import jp.zairyu.law.CriteriaYaml.Node;

/**
 * Every {@code criteria.yaml} → one {@link CriteriaBook} for each screening.
 *
 * <p>A criterion is described in one place, and named by its id wherever else it stands, also in another screening.
 */
final class CriteriaReader {
    private final Map<String, Book> files;
    private final TreeReader trees;
    private final CriterionReader criteria;

    private CriteriaReader(Map<String, Book> files, CriteriaHomes homes) {
        this.files = files;
        this.trees = new TreeReader(homes);
        this.criteria = new CriterionReader(homes);
    }

    /**
     * @param files the content of each {@code criteria.yaml}, by its path
     * @param wrong takes what does not hold between them
     * @return the books by screening; none where parts have no name, or one name stands for two
     */
    static Map<String, CriteriaBook> read(Map<String, Book> files, List<Diagnostic> wrong) {
        var found = new ArrayList<Diagnostic>();
        files.keySet().stream()
                .filter(file -> !files.containsKey(screening(file) + "/criteria.yaml"))
                .forEach(file -> found.add(Diagnostic.error(
                        file,
                        null,
                        null,
                        "is part of `" + screening(file) + "/`, which has no criteria.yaml",
                        "Put the folder into that of a screening")));
        var homes = new CriteriaHomes(files, found);
        var books = new LinkedHashMap<String, CriteriaBook>();
        if (found.isEmpty()) {
            var reader = new CriteriaReader(files, homes);
            files.keySet().stream()
                    .map(CriteriaReader::screening)
                    .distinct()
                    .forEach(screening -> books.put(screening, reader.book(screening)));
        }
        found.stream().distinct().forEach(wrong::add);
        return books;
    }

    static String screening(String file) {
        return file.substring(0, file.indexOf('/'));
    }

    static String module(String file) {
        return file.substring(0, file.lastIndexOf('/'));
    }

    private CriteriaBook book(String screening) {
        var own = files.entrySet().stream()
                .filter(file -> screening(file.getKey()).equals(screening))
                .toList();
        var root = files.get(screening + "/criteria.yaml");
        var books = own.stream().map(Map.Entry::getValue).toList();
        var failsAs = new LinkedHashMap<String, String>();
        books.forEach(book -> CriteriaHomes.roots(book).forEach(node -> failsAs(node, failsAs)));
        var book = new CriteriaBook(
                screening,
                root.met(),
                root.notMet(),
                root.tree() == null ? null : trees.tree(root.tree()),
                failsAs,
                new LinkedHashMap<>(),
                books.stream()
                        .flatMap(one -> orEmpty(one.consequences()).stream())
                        .map(this::consequence)
                        .toList(),
                books.stream()
                        .flatMap(one -> orEmpty(one.duties()).stream())
                        .map(this::duty)
                        .toList(),
                books.stream()
                        .flatMap(one -> orEmpty(one.statuses()).stream())
                        .map(this::entry)
                        .toList(),
                orEmpty(root.ranking()),
                new LinkedHashSet<>(orEmpty(root.common())),
                books.stream()
                        .flatMap(one -> orEmpty(one.advice()).stream())
                        .map(this::advice)
                        .toList());
        book.trees().forEach(tree -> criteria.declare(tree, book.criteria()));
        books.forEach(one -> orEmpty(one.parts()).forEach(part -> criteria.declare(trees.tree(part), book.criteria())));
        return book;
    }

    private static void failsAs(Node node, Map<String, String> failsAs) {
        if (node.failsAs() != null) {
            failsAs.put(node.id(), node.failsAs());
        }
        node.children().forEach(child -> failsAs(child, failsAs));
    }

    private CriteriaBook.Consequence consequence(CriteriaYaml.Consequence yaml) {
        return new CriteriaBook.Consequence(
                yaml.id(), yaml.who(), yaml.after(), trees.tree(yaml.applies()), orEmpty(yaml.penalties()));
    }

    private CriteriaBook.Duty duty(CriteriaYaml.Duty yaml) {
        var kept = yaml.kept() == null ? null : trees.tree(yaml.kept());
        return new CriteriaBook.Duty(yaml.id(), yaml.who(), trees.tree(yaml.due()), kept, orEmpty(yaml.penalties()));
    }

    private CriteriaBook.Entry entry(CriteriaYaml.Entry yaml) {
        return new CriteriaBook.Entry(
                yaml.id(),
                yaml.status(),
                yaml.designation(),
                yaml.subCategory(),
                trees.tree(yaml.tree()),
                orEmpty(yaml.neighbours()),
                yaml.points());
    }

    private CriteriaBook.Advice advice(CriteriaYaml.Advice yaml) {
        return new CriteriaBook.Advice(
                yaml.id(), yaml.section(), yaml.who(), trees.tree(yaml.applies()), orEmpty(yaml.penalties()));
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
