package jp.zairyu.impact;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.engine.Rulebook;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.Explainer;
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
        this.keys = before.ruleset().parameters().differing(after.ruleset().parameters());
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
                || now.criteria().keys().anyMatch(keys::contains);
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
}
