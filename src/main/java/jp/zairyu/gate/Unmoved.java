package jp.zairyu.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jp.zairyu.cases.AskedModules;
import jp.zairyu.engine.Finding;
import jp.zairyu.engine.Rulebook;
import jp.zairyu.engine.RunawayRulesException;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.facts.FactsReader;
import jp.zairyu.law.CriteriaBook;
import jp.zairyu.law.InForce;
import jp.zairyu.law.Module;
import jp.zairyu.law.ScreeningLaw;
import jp.zairyu.request.RequestReader;

/**
 * Tells which cases an edit of rules or numbers leaves as they were, far faster than by answering them: only the rules that
 * changed, or that look at a number that changed, conclude on a case, as it was and as it is. Where both conclude the same, down
 * to the numbers they compared with, the answer is the same.
 */
final class Unmoved {
    private final Candidate before;
    private final Candidate now;
    private final Map<String, EditedModule> edited;
    private final Set<String> moved;
    private final Map<AskedModules, List<Module>> modules = new ConcurrentHashMap<>();

    /** @param moved screenings in whose criteria a number or provision stands that changed, penalties among them */
    private Unmoved(Candidate before, Candidate now, Map<String, EditedModule> edited, Set<String> moved) {
        this.before = before;
        this.now = now;
        this.edited = edited;
        this.moved = moved;
    }

    /** @return nothing where other things changed than single rules and numbers */
    static Optional<Unmoved> between(Candidate before, Candidate now) {
        if (!before.data().equals(now.data())
                || !before.ruleset()
                        .modules()
                        .keySet()
                        .equals(now.ruleset().modules().keySet())
                || !before.ruleset()
                        .parameters()
                        .horizon()
                        .equals(now.ruleset().parameters().horizon())) {
            return Optional.empty();
        }
        var numbers = before.ruleset().parameters().differing(now.ruleset().parameters());
        var edited = new HashMap<String, EditedModule>();
        for (var module : now.ruleset().modules().values()) {
            if (!before.shelf().hasSameRules(module) || namesOne(module, numbers)) {
                var old = before.ruleset().modules().get(module.name());
                var one = EditedModule.of(before.text(old), now.text(module), now.criteria(module.after()), numbers);
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                edited.put(module.name(), one.get());
            }
        }
        var moved = now.ruleset().screenings().values().stream()
                .map(ScreeningLaw::criteria)
                .filter(book -> book.keys().anyMatch(numbers::contains))
                .map(CriteriaBook::screening)
                .collect(Collectors.toSet());
        return Optional.of(new Unmoved(before, now, edited, moved));
    }

    private static boolean namesOne(Module module, Set<String> numbers) {
        return numbers.stream().anyMatch(key -> Rulebook.names(module, key));
    }

    /** Whether the answer to a case is what it was. */
    boolean is(SaidCase said) {
        if (moved.contains(said.asked().screening())) {
            return false;
        }
        var asked = modules.computeIfAbsent(said.asked(), one -> one.in(now.ruleset()));
        if (asked.stream().noneMatch(module -> edited.containsKey(module.name()))) {
            return true;
        }
        var request =
                RequestReader.read(said.body(), now.ruleset(), said.asked().screening());
        var facts = FactsReader.read(now.ruleset(), request.asOf(), request.facts());
        try {
            return concludesAsBefore(asked, facts);
        } catch (RunawayRulesException e) {
            return false; // its own run says so
        }
    }

    private boolean concludesAsBefore(List<Module> asked, CaseFacts facts) {
        var earlier = before.ruleset().parameters().inForce(facts.dates());
        var law = now.ruleset().parameters().inForce(facts.dates());
        var found = new HashMap<String, List<Finding>>();
        for (var module : asked) {
            var edit = edited.get(module.name());
            if (edit != null
                    && !edit.concludesAsBefore(facts, earlier, law, before(module, edit, facts, earlier, found))) {
                return false;
            }
        }
        return true;
    }

    /** What the modules before one concluded before the edit; as long as no edit is seen to matter, they still do. */
    private List<Finding> before(
            Module module, EditedModule edit, CaseFacts facts, InForce law, Map<String, List<Finding>> found) {
        if (!edit.buildsOnOthers()) {
            return List.of();
        }
        return module.after().stream()
                .flatMap(name -> found(name, facts, law, found).stream())
                .toList();
    }

    private List<Finding> found(String module, CaseFacts facts, InForce law, Map<String, List<Finding>> found) {
        if (!found.containsKey(module)) {
            var earlier = before.ruleset().modules().get(module).after().stream()
                    .flatMap(name -> found(name, facts, law, found).stream())
                    .toList();
            found.put(module, before.shelf().rulebook(module).apply(facts, law, earlier));
        }
        return found.get(module);
    }
}
