package jp.zairyu.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jp.zairyu.engine.Finding;
import jp.zairyu.engine.Rulebook;
import jp.zairyu.engine.RunawayRulesException;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.facts.FactsReader;
import jp.zairyu.law.InForce;
import jp.zairyu.law.Module;
import jp.zairyu.request.RequestReader;

/**
 * Tells which cases an edit of rules or numbers leaves as they were, far faster than by answering them: only the rules that
 * changed conclude on a case, as they were and as they are. Where both conclude the same, and the numbers in force that
 * anything asks for are the same, the answer is.
 */
final class Unmoved {
    private final Candidate before;
    private final Candidate now;
    private final Map<String, EditedModule> edited;
    private final Set<String> numbers;
    private final Map<Set<String>, Set<String>> naming = new ConcurrentHashMap<>();

    private Unmoved(Candidate before, Candidate now, Map<String, EditedModule> edited) {
        this.before = before;
        this.now = now;
        this.edited = edited;
        this.numbers = before.ruleset().parameters().differing(now.ruleset().parameters());
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
        var edited = new HashMap<String, EditedModule>();
        for (var module : now.ruleset().modules().values()) {
            if (!before.shelf().hasSameRules(module)) {
                var old = before.ruleset().modules().get(module.name());
                var one = EditedModule.of(before.text(old), now.text(module), now.criteria(module.after()));
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                edited.put(module.name(), one.get());
            }
        }
        return Optional.of(new Unmoved(before, now, edited));
    }

    /** Whether the answer to a case is what it was. */
    boolean is(SaidCase said) {
        var asked = said.asked().in(now.ruleset());
        if (asked.stream().noneMatch(module -> edited.containsKey(module.name())) && numbers.isEmpty()) {
            return true;
        }
        var request =
                RequestReader.read(said.body(), now.ruleset(), said.asked().screening());
        var facts = FactsReader.read(now.ruleset(), request.asOf(), request.facts());
        var law = now.ruleset().parameters().inForce(facts.dates());
        try {
            return !isNumberOfUse(
                            said, asked, law, before.ruleset().parameters().inForce(facts.dates()))
                    && concludesAsBefore(asked, facts, law);
        } catch (RunawayRulesException e) {
            return false; // its own run says so
        }
    }

    private boolean concludesAsBefore(List<Module> asked, CaseFacts facts, InForce law) {
        var found = new HashMap<String, List<Finding>>();
        for (var module : asked) {
            var edit = edited.get(module.name());
            if (edit != null && !edit.concludesAsBefore(facts, law, before(module, edit, facts, law, found))) {
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

    /** Whether a number or provision that differs in force is asked for by the rules, or named beside them. */
    private boolean isNumberOfUse(SaidCase said, List<Module> asked, InForce law, InForce earlier) {
        if (numbers.isEmpty()) {
            return false;
        }
        var book = now.ruleset().screening(said.asked().screening()).criteria();
        if (book.keys().anyMatch(numbers::contains)) {
            return true;
        }
        var keys = law.differing(earlier);
        var modules = naming.computeIfAbsent(keys, this::naming);
        return asked.stream().map(Module::name).anyMatch(modules::contains);
    }

    private Set<String> naming(Set<String> keys) {
        return now.ruleset().modules().values().stream()
                .filter(module -> keys.stream().anyMatch(key -> Rulebook.names(module, key)))
                .map(Module::name)
                .collect(Collectors.toSet());
    }
}
