package jp.zairyu.engine;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.law.InForce;
import jp.zairyu.law.Module;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.RulesetReader;

/**
 * A ruleset ready to answer: its data, and the compiled rules of each screening. Immutable; a request takes it once.
 *
 * @param rulebooks by module
 * @param loadedAt when it became ready
 */
public record RulebookShelf(Ruleset ruleset, Map<String, Rulebook> rulebooks, Instant loadedAt) {
    private static final RulebookShelf NOTHING = new RulebookShelf(null, Map.of(), Instant.EPOCH);

    /**
     * Reads and compiles a rules folder. Whether it may go live is for the gate to say: it looks at much more.
     *
     * @throws jp.zairyu.law.RulesetException naming each file that is wrong and why
     */
    public static RulebookShelf open(RulesFolder folder) {
        return open(folder, NOTHING);
    }

    /** The same, but modules whose DRL text has not changed keep the rulebook they had before. */
    public static RulebookShelf open(RulesFolder folder, RulebookShelf before) {
        var ruleset = RulesetReader.read(folder);
        var loader = Thread.currentThread().getContextClassLoader();
        var compiled = ruleset.modules().values().parallelStream()
                .collect(Collectors.toMap(
                        Module::name,
                        module -> before.hasSameRules(module)
                                ? before.rulebook(module.name())
                                : RuleCompiler.compile(module, loader)));
        var rulebooks = new LinkedHashMap<String, Rulebook>();
        ruleset.modules().keySet().forEach(name -> rulebooks.put(name, compiled.get(name)));
        return new RulebookShelf(ruleset, rulebooks, Instant.now());
    }

    private boolean hasSameRules(Module module) {
        return rulebooks.containsKey(module.name())
                && ruleset.modules().get(module.name()).rules().equals(module.rules());
    }

    /** The compiled rules of one module. */
    public Rulebook rulebook(String module) {
        return rulebooks.get(module);
    }

    /**
     * Applies the rules of some modules.
     *
     * @param modules each after those it builds on
     * @return what all of them concluded
     * @throws RunawayRulesException if the rules do not come to rest
     */
    public List<Finding> apply(List<Module> modules, CaseFacts facts, InForce law) {
        return apply(modules, facts, law, Limits.USUAL);
    }

    /** The same, with limits of the caller's own. */
    public List<Finding> apply(List<Module> modules, CaseFacts facts, InForce law, Limits limits) {
        var deadline = new Deadline(limits);
        var found = new LinkedHashMap<String, List<Finding>>();
        for (var module : modules) {
            var before = module.after().stream()
                    .flatMap(name -> found.get(name).stream())
                    .toList();
            found.put(module.name(), rulebook(module.name()).apply(facts, law, before, deadline));
        }
        return found.values().stream().flatMap(List::stream).toList();
    }
}
