package jp.zairyu.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.zairyu.engine.Finding;
import jp.zairyu.explanation.Explainer;
import jp.zairyu.law.CriteriaBook;
import jp.zairyu.law.CriteriaBook.Entry;
import jp.zairyu.law.Criterion;
import jp.zairyu.law.Messages;
import jp.zairyu.law.ScreeningLaw;
import jp.zairyu.verdict.Tree;

/**
 * What questions to a screening can see of its law beside rules, numbers and tables: the criteria that they are judged by, and
 * which sentences there are. A question about one status sees that status and its neighbours.
 */
final class SeenLaw {
    private final CriteriaBook book;
    private final String byAll;
    private final String sentences;
    private final Map<String, String> byEntry = new HashMap<>();

    SeenLaw(ScreeningLaw law) {
        this.book = law.criteria();
        this.byAll = hash(book.entries().isEmpty() ? book : only(List.of()), keys(law.messages()));
        this.sentences = hash(law.messages().byLanguage());
    }

    /** What each language has words for; plain Japanese is in no answer that did not ask for it, and no case does. */
    private static List<Set<String>> keys(Messages messages) {
        return Stream.of("ja", "en")
                .map(language -> messages.byLanguage().get(language).keySet())
                .toList();
    }

    /**
     * A hash over it.
     *
     * @param wanted codes of the statuses or designations asked for; none: all
     * @param readsSentences whether what the sentences say matters, too
     */
    String by(List<String> wanted, boolean readsSentences) {
        var hash = new Hash().add(byAll);
        var judged = new HashSet<>(Explainer.trees(book, wanted));
        book.entries().stream()
                .filter(entry -> judged.contains(entry.tree()))
                .forEach(entry -> hash.add(byEntry.computeIfAbsent(entry.id(), id -> hash(only(List.of(entry))))));
        return readsSentences ? hash.add(sentences).hex() : hash.hex();
    }

    private static String hash(Object... parts) {
        var hash = new Hash();
        Stream.of(parts).forEach(part -> hash.add(part.toString()));
        return hash.hex();
    }

    /** The book with some of its entries, and the criteria that these are judged by. */
    private CriteriaBook only(List<Entry> entries) {
        var criteria = new LinkedHashMap<String, Criterion>();
        var seen = new CriteriaBook(
                book.screening(),
                book.met(),
                book.notMet(),
                book.tree(),
                book.failsAs(),
                criteria,
                book.consequences(),
                book.duties(),
                entries,
                book.ranking(),
                book.common(),
                book.advice());
        seen.trees().forEach(tree -> add(tree, criteria));
        entries.forEach(entry -> addPoints(entry, criteria));
        return seen;
    }

    private void add(Tree tree, Map<String, Criterion> criteria) {
        var criterion = book.criteria().get(tree.id());
        if (criterion != null) {
            criteria.put(criterion.id(), criterion);
            criteria.put(criterion.concludedAs(), book.criteria().get(criterion.concludedAs()));
        }
        tree.children().forEach(child -> add(child, criteria));
    }

    private void addPoints(Entry entry, Map<String, Criterion> criteria) {
        if (entry.points() != null) {
            var table = entry.points().split(Finding.VARIANT)[0] + ".";
            book.criteria().values().stream()
                    .filter(criterion -> criterion.id().startsWith(table))
                    .forEach(criterion -> criteria.put(criterion.id(), criterion));
        }
    }
}
