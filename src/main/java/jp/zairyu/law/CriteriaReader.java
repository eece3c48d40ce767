package jp.zairyu.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.law.CriteriaYaml.Book;
import jp.zairyu.law.CriteriaYaml.Node;
import jp.zairyu.verdict.Tree;

/**
 * Every {@code criteria.yaml} → one {@link CriteriaBook} for each screening.
 *
 * <p>A criterion is described in one place, and named by its id wherever else it stands, also in another screening.
 */
final class CriteriaReader {
    /** Where a node is described. */
    private record Home(String file, String module, Node node, String parent) {}

    private final Map<String, Book> files;
    private final Map<String, Home> homes = new LinkedHashMap<>();
    private final Map<String, Home> onlyNamed = new LinkedHashMap<>();
    private final Map<String, Tree> trees = new LinkedHashMap<>();
    private final Set<String> unfinished = new LinkedHashSet<>();

    private CriteriaReader(Map<String, Book> files) {
        this.files = files;
    }

    /**
     * @param files the content of each {@code criteria.yaml}, by its path
     * @return the books by screening
     */
    static Map<String, CriteriaBook> read(Map<String, Book> files) {
        var reader = new CriteriaReader(files);
        files.forEach(reader::index);
        reader.onlyNamed.forEach(reader.homes::putIfAbsent);
        var books = new LinkedHashMap<String, CriteriaBook>();
        files.keySet().stream()
                .map(CriteriaReader::screening)
                .distinct()
                .forEach(screening -> books.put(screening, reader.book(screening)));
        return books;
    }

    static String screening(String file) {
        return file.substring(0, file.indexOf('/'));
    }

    static String module(String file) {
        return file.substring(0, file.lastIndexOf('/'));
    }

    // -- where each criterion is described

    private void index(String file, Book book) {
        roots(book).forEach(root -> index(file, root, null));
    }

    private static Stream<Node> roots(Book book) {
        return Stream.of(
                        Stream.ofNullable(book.tree()),
                        orEmpty(book.consequences()).stream().map(CriteriaYaml.Consequence::applies),
                        orEmpty(book.duties()).stream().flatMap(duty -> Stream.of(duty.due(), duty.kept())
                                .filter(Objects::nonNull)),
                        orEmpty(book.parts()).stream(),
                        orEmpty(book.statuses()).stream().map(CriteriaYaml.Entry::tree),
                        orEmpty(book.advice()).stream().map(CriteriaYaml.Advice::applies))
                .flatMap(nodes -> nodes);
    }

    private void index(String file, Node node, String parent) {
        if (node == null || node.id() == null) {
            throw new RulesetException(file, "a node of the tree has no id");
        }
        var home = new Home(file, module(file), node, parent);
        if (!node.isDescribed()) {
            onlyNamed.putIfAbsent(node.id(), home);
        } else if (homes.putIfAbsent(node.id(), home) != null) {
            throw new RulesetException(file, node.id() + " is described twice; name it only by its id the second time");
        }
        node.children().forEach(child -> index(file, child, node.id()));
    }

    // -- books

    private CriteriaBook book(String screening) {
        var own = files.entrySet().stream()
                .filter(file -> screening(file.getKey()).equals(screening))
                .toList();
        var root = files.get(screening + "/criteria.yaml");
        var books = own.stream().map(Map.Entry::getValue).toList();
        var failsAs = new LinkedHashMap<String, String>();
        books.forEach(book -> roots(book).forEach(node -> failsAs(node, failsAs)));
        var book = new CriteriaBook(
                screening,
                root.met(),
                root.notMet(),
                root.tree() == null ? null : tree(root.tree()),
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
                Set.copyOf(orEmpty(root.common())),
                books.stream()
                        .flatMap(one -> orEmpty(one.advice()).stream())
                        .map(this::advice)
                        .toList());
        book.trees().forEach(tree -> declare(tree, book.criteria()));
        books.forEach(one -> orEmpty(one.parts()).forEach(part -> declare(tree(part), book.criteria())));
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
                yaml.id(), yaml.who(), yaml.after(), tree(yaml.applies()), orEmpty(yaml.penalties()));
    }

    private CriteriaBook.Duty duty(CriteriaYaml.Duty yaml) {
        var kept = yaml.kept() == null ? null : tree(yaml.kept());
        return new CriteriaBook.Duty(yaml.id(), yaml.who(), tree(yaml.due()), kept, orEmpty(yaml.penalties()));
    }

    private CriteriaBook.Entry entry(CriteriaYaml.Entry yaml) {
        return new CriteriaBook.Entry(
                yaml.id(),
                yaml.status(),
                yaml.designation(),
                yaml.subCategory(),
                tree(yaml.tree()),
                orEmpty(yaml.neighbours()),
                yaml.points());
    }

    private CriteriaBook.Advice advice(CriteriaYaml.Advice yaml) {
        return new CriteriaBook.Advice(
                yaml.id(), yaml.section(), yaml.who(), tree(yaml.applies()), orEmpty(yaml.penalties()));
    }

    // -- trees

    private Tree tree(Node named) {
        var known = trees.get(named.id());
        if (known != null) {
            return known;
        }
        var home = homes.get(named.id());
        if (!unfinished.add(named.id())) {
            throw new RulesetException(home.file(), named.id() + " stands inside itself");
        }
        var tree = newTree(home.node());
        trees.put(named.id(), tree);
        return tree;
    }

    private Tree newTree(Node node) {
        var tree = undated(node);
        return node.inForce() == null ? tree : new Tree.Dated(node.id(), node.inForce(), tree);
    }

    private Tree undated(Node node) {
        if (node.allOf() != null) {
            return new Tree.AllOf(node.id(), parts(node.allOf()), gates(node.allOf()));
        } else if (node.anyOf() != null) {
            return new Tree.AnyOf(node.id(), parts(node.anyOf()));
        } else if (node.each() != null) {
            return new Tree.Each(node.id(), node.each(), tree(node.of()));
        } else if (node.some() != null) {
            return new Tree.Some(node.id(), node.some(), tree(node.of()));
        } else if (node.reviewIfNotMet() != null) {
            return new Tree.ReviewIfNotMet(node.id(), tree(node.reviewIfNotMet()));
        }
        var leaf = new Tree.Leaf(node.id());
        return node.counts() == null ? leaf : new Tree.Counted(node.id(), leaf, parts(node.counts()));
    }

    private static Set<String> gates(List<Node> nodes) {
        return nodes.stream().filter(Node::gate).map(Node::id).collect(Collectors.toUnmodifiableSet());
    }

    private List<Tree> parts(List<Node> nodes) {
        var parts = new ArrayList<Tree>();
        nodes.forEach(node -> parts.add(tree(node)));
        return parts;
    }

    // -- criteria

    private void declare(Tree tree, Map<String, Criterion> criteria) {
        criteria.computeIfAbsent(tree.id(), this::criterion);
        var shared = criteria.get(tree.id()).concludedAs();
        criteria.computeIfAbsent(shared, this::criterion);
        tree.children().forEach(child -> declare(child, criteria));
    }

    private Criterion criterion(String id) {
        var home = homes.get(withoutWord(id));
        if (home == null) {
            throw new RulesetException("criteria.yaml", "rules-of names " + id + ", which is described nowhere");
        }
        var node = home.node();
        var above = home.parent() == null ? null : criterion(home.parent());
        return new Criterion(
                id,
                Objects.requireNonNullElse(node.layer(), above == null ? "" : above.layer()),
                node.citation() != null || above == null ? node.citation() : above.citation(),
                node.url(),
                node.standing() != null || above == null ? node.standing() : above.standing(),
                needs(node),
                Objects.requireNonNullElse(node.rulesOf(), id),
                home.module(),
                node.inForce() != null || above == null ? node.inForce() : above.provision(),
                node.checkedOn() != null || above == null ? node.checkedOn() : above.checkedOn());
    }

    /** {@code purpose@work} is the criterion {@code purpose}, concluded for the word {@code work}. */
    private static String withoutWord(String id) {
        return id.split("@")[0];
    }

    /** A criterion that shares the rules of another turns on the same facts, unless it says otherwise. */
    private List<Need> needs(Node node) {
        if (node.needs() != null || node.rulesOf() == null) {
            return orEmpty(node.needs());
        }
        var shared = homes.get(withoutWord(node.rulesOf()));
        return shared == null ? List.of() : orEmpty(shared.node().needs());
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
