package jp.zairyu.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.GoldenCase;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.Explainer;
import jp.zairyu.verdict.Tree;

/** The cases, each walked up to its explanation once. */
final class Cases {
    private record Asked(String screening, List<String> wanted) {}

    private final RulebookShelf shelf;
    private final List<Prepared> all;
    private final Map<Asked, Set<String>> criteria = new ConcurrentHashMap<>();
    private final Map<Asked, Set<String>> concluded = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> expected = new ConcurrentHashMap<>();

    /** @throws IllegalStateException where a case fails without any change: it would seem to notice every change */
    Cases(RulebookShelf shelf, List<CaseBook.Filed> filed, Workers workers) {
        this.shelf = shelf;
        this.all = workers.all(filed, this::prepared);
    }

    private Prepared prepared(CaseBook.Filed filed) {
        var prepared = Prepared.of(filed, shelf);
        var answer = prepared.answer(shelf.ruleset());
        if (prepared.isRefutedBy(answer)) {
            throw new CaseFails(filed);
        }
        prepared.shown().addAll(answer.findValuesAsText("key"));
        return prepared;
    }

    /** Those that a change of a file may concern, those of its own folder first. */
    List<Prepared> near(String file, Predicate<Prepared> concerned) {
        var folder = file.substring(0, file.lastIndexOf('/') + 1);
        var near = new ArrayList<>(all.stream().filter(concerned).toList());
        near.sort(Comparator.comparing(prepared -> !prepared.filed().file().startsWith(folder + "cases/")));
        return near;
    }

    /** The same, and of those the ones first that expect something called by one of some words. */
    List<Prepared> near(String file, Predicate<Prepared> concerned, Collection<String> words) {
        var near = new ArrayList<>(near(file, concerned));
        near.sort(Comparator.comparing(prepared -> words.stream().noneMatch(prepared::expects)));
        return near;
    }

    /** The ids of all criteria that an answer to the case can show. */
    Set<String> criteria(Prepared prepared) {
        return criteria.computeIfAbsent(new Asked(prepared.filed().screening(), prepared.wanted()), this::criteria);
    }

    /** The same, but of criteria that share the rules of others the ids of those. */
    Set<String> concluded(Prepared prepared) {
        return concluded.computeIfAbsent(
                new Asked(prepared.filed().screening(), prepared.wanted()),
                asked -> concluded(prepared, criteria(prepared)));
    }

    /** Of the criteria that the case names in what it expects, those whose rules conclude them. */
    Set<String> expected(Prepared prepared) {
        return expected.computeIfAbsent(
                prepared.filed().toString(),
                filed -> concluded(prepared, named(prepared.filed().goldenCase())));
    }

    private Set<String> concluded(Prepared prepared, Set<String> ids) {
        var described = shelf.ruleset()
                .screening(prepared.filed().screening())
                .criteria()
                .criteria();
        return ids.stream()
                .map(id -> described.containsKey(id) ? described.get(id).concludedAs() : id)
                .collect(Collectors.toSet());
    }

    private static Set<String> named(GoldenCase goldenCase) {
        var expect = goldenCase.expect();
        var named = new HashSet<String>();
        Stream.of(expect.because(), expect.duties(), expect.consequences(), expect.advice())
                .forEach(list -> collect(list, named));
        if (expect.statuses() != null) {
            expect.statuses().forEach(status -> {
                collect(status.because(), named);
                if (status.points() != null) {
                    status.points()
                            .path("items")
                            .forEach(item -> named.add(item.path("id").asText()));
                }
            });
        }
        return named;
    }

    private static void collect(List<ObjectNode> expected, Set<String> named) {
        if (expected != null) {
            expected.forEach(node -> named.add(node.path("id").asText()));
        }
    }

    private Set<String> criteria(Asked asked) {
        var book = shelf.ruleset().screening(asked.screening()).criteria();
        var ids = new HashSet<String>();
        Explainer.trees(book, asked.wanted()).forEach(tree -> collect(tree, ids));
        return ids;
    }

    private static void collect(Tree tree, Set<String> ids) {
        ids.add(tree.id());
        tree.children().forEach(child -> collect(child, ids));
    }
}
