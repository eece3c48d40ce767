package jp.zairyu.impact;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.engine.Rulebook;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.Explainer;
import jp.zairyu.law.CriteriaBook;
import jp.zairyu.law.Criterion;
import jp.zairyu.law.Module;
import jp.zairyu.law.Ruleset;
import jp.zairyu.request.ScreeningRequest;

/** Whether what differs between two rulesets can concern a question at all. Sentences are left out of account. */
final class Touched {
    private final RulebookShelf before;
    private final RulebookShelf after;
    private final boolean everything;
    private final Set<String> keys;
    private final Set<String> screenings;
    private final Set<String> modules;

    Touched(RulebookShelf before, RulebookShelf after) {
        this.before = before;
        this.after = after;
        this.everything = !tables(before.ruleset()).equals(tables(after.ruleset()));
        this.keys = keys(before.ruleset(), after.ruleset());
        this.screenings = Stream.of(before, after)
                .flatMap(shelf -> shelf.ruleset().screenings().keySet().stream())
                .filter(this::isScreeningTouched)
                .collect(Collectors.toSet());
        this.modules = after.ruleset().modules().values().stream()
                .filter(this::isModuleTouched)
                .map(Module::name)
                .collect(Collectors.toSet());
    }

    /** @param asked the request as the newer ruleset reads it */
    boolean concerns(String screening, ScreeningRequest asked) {
        if (everything || screenings.contains(screening)) {
            return true;
        }
        var book = after.ruleset().screening(screening).criteria();
        return after.ruleset().modulesOf(Explainer.trees(book, asked.wanted()), book).stream()
                .anyMatch(module -> modules.contains(module.name()));
    }

    private boolean isModuleTouched(Module module) {
        return !before.hasSameRules(module)
                || !Objects.equals(before.ruleset().modules().get(module.name()).after(), module.after())
                || keys.stream().anyMatch(key -> Rulebook.names(module, key));
    }

    private boolean isScreeningTouched(String screening) {
        var old = before.ruleset().screening(screening);
        var now = after.ruleset().screening(screening);
        return old == null
                || now == null
                || !old.criteria().equals(now.criteria())
                || named(now.criteria()).anyMatch(keys::contains);
    }

    /** The penalties and provisions that a screening names outside its rules. */
    private static Stream<String> named(CriteriaBook book) {
        var penalties = Stream.of(
                        book.consequences().stream().map(CriteriaBook.Consequence::penalties),
                        book.duties().stream().map(CriteriaBook.Duty::penalties),
                        book.advice().stream().map(CriteriaBook.Advice::penalties))
                .flatMap(lists -> lists)
                .flatMap(Collection::stream);
        var provisions =
                book.criteria().values().stream().map(Criterion::provision).filter(Objects::nonNull);
        return Stream.concat(penalties, provisions);
    }

    /** What is read by every question, whatever it is about. */
    private static Set<Object> tables(Ruleset ruleset) {
        return Set.of(
                ruleset.vocabulary(),
                ruleset.relations(),
                ruleset.activities(),
                ruleset.officeDays(),
                ruleset.parameters().horizon());
    }

    private static Set<String> keys(Ruleset before, Ruleset after) {
        var keys = new HashSet<String>();
        keys.addAll(differing(before.parameters().numbers(), after.parameters().numbers()));
        keys.addAll(
                differing(before.parameters().provisions(), after.parameters().provisions()));
        return keys;
    }

    /** The keys under which two maps do not hold the same. */
    static <T> Set<String> differing(Map<String, T> before, Map<String, T> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
