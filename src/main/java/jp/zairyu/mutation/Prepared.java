package jp.zairyu.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseCheck;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.engine.Finding;
import jp.zairyu.engine.FindingIndex;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.Explainer;
import jp.zairyu.explanation.Screened;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.facts.FactsReader;
import jp.zairyu.law.InForce;
import jp.zairyu.law.Module;
import jp.zairyu.law.Ruleset;
import jp.zairyu.request.RequestReader;

/**
 * A case on its way through the rooms, stopped before the explanation: what does not change with a mutant is done once.
 *
 * @param modules each after those it builds on
 * @param found by module
 * @param shown keys of the numbers that the answer shows
 */
record Prepared(
        CaseBook.Filed filed,
        List<String> wanted,
        CaseFacts facts,
        InForce inForce,
        List<Module> modules,
        Map<String, List<Finding>> found,
        Set<String> shown) {
    static Prepared of(CaseBook.Filed filed, RulebookShelf shelf) {
        var ruleset = shelf.ruleset();
        var request = RequestReader.read(CaseRunner.body(filed.goldenCase()), ruleset, filed.screening());
        var book = ruleset.screening(filed.screening()).criteria();
        var facts = FactsReader.read(ruleset, request.asOf(), request.facts());
        var prepared = new Prepared(
                filed,
                request.wanted(),
                facts,
                ruleset.parameters().inForce(facts.dates()),
                ruleset.modulesOf(Explainer.trees(book, request.wanted()), book),
                new LinkedHashMap<>(),
                new HashSet<>());
        prepared.modules.forEach(module -> prepared.found.put(
                module.name(),
                shelf.rulebook(module.name()).apply(facts, prepared.inForce, before(module, prepared.found))));
        return prepared;
    }

    boolean uses(String module) {
        return found.containsKey(module);
    }

    Module module(String name) {
        return modules.stream()
                .filter(module -> module.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What the rules of a module see of others' findings. */
    List<Finding> before(String module) {
        return before(module(module), found);
    }

    private static List<Finding> before(Module module, Map<String, List<Finding>> found) {
        return module.after().stream().flatMap(name -> found.get(name).stream()).toList();
    }

    /** The same findings, but those of one module replaced. */
    Map<String, List<Finding>> with(String module, List<Finding> instead) {
        var changed = new LinkedHashMap<>(found);
        changed.put(module, instead);
        return changed;
    }

    /**
     * The findings if some modules find something else: these are applied anew, and those that build on them.
     *
     * @param known findings that are already changed, by module
     * @param anew modules to apply under the law given
     */
    Map<String, List<Finding>> anew(
            RulebookShelf shelf, InForce law, Map<String, List<Finding>> known, Collection<String> anew) {
        var changed = new LinkedHashMap<>(found);
        changed.putAll(known);
        var touched = new HashSet<>(known.keySet());
        for (var module : modules) {
            var isTouched = anew.contains(module.name())
                    || module.after().stream().anyMatch(touched::contains) && !known.containsKey(module.name());
            if (isTouched) {
                touched.add(module.name());
                changed.put(module.name(), shelf.rulebook(module.name()).apply(facts, law, before(module, changed)));
            }
        }
        return changed;
    }

    /** The answer, as JSON, that a ruleset gives from what rules found. */
    JsonNode answer(Ruleset ruleset, InForce law, Map<String, List<Finding>> findings) {
        var screening = ruleset.screening(filed.screening());
        var all = findings.values().stream().flatMap(List::stream).toList();
        var index = new FindingIndex(all, screening.criteria().criteria());
        return CaseRunner.json(Explainer.explain(Screened.of(ruleset, screening, facts, law, index, false), wanted));
    }

    JsonNode answer(Ruleset ruleset) {
        return answer(ruleset, inForce, found);
    }

    /** Whether the case expects something that is called so. */
    boolean expects(String word) {
        return filed.goldenCase().expect().toString().contains('"' + word + '"');
    }

    /** Whether an answer is other than the case expects. */
    boolean isRefutedBy(JsonNode answer) {
        return !CaseCheck.differences(filed.goldenCase().expect(), answer).isEmpty();
    }
}
