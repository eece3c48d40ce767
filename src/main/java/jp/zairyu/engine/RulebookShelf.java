package jp.zairyu.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
 * @param limits how long the rules may work on one case
 */
public record RulebookShelf(Ruleset ruleset, Map<String, Rulebook> rulebooks, Instant loadedAt, Limits limits) {
    /** A shelf with nothing on it, to begin from. */
    public static final RulebookShelf NOTHING = new RulebookShelf(null, Map.of(), Instant.EPOCH, Limits.USUAL);

    /**
     * Reads and compiles a rules folder. Whether it may go live is for the gate to say: it looks at much more.
     *
     * @throws jp.zairyu.law.RulesetException naming each file that is wrong and why
     */
    public static RulebookShelf open(RulesFolder folder) {
        return open(folder, NOTHING);
    }

    /** The same, but modules whose DRL text has not changed keep the rulebook they had before, all its sessions with it. */
    public static RulebookShelf open(RulesFolder folder, RulebookShelf before) {
        var shelf = onDemand(folder, before);
        shelf.compile(module -> true);
        return shelf;
    }

    /** The same shelf, with limits of the operator's own. */
    public RulebookShelf within(Limits own) {
        return new RulebookShelf(ruleset, rulebooks, loadedAt, own);
    }

    /** The same rules with other data: a ruleset with the same modules. */
    public RulebookShelf with(Ruleset other) {
        return new RulebookShelf(other, rulebooks, loadedAt, limits);
    }

    /**
     * Compiles the modules wanted, as far as they are not compiled yet.
     *
     * @throws jp.zairyu.law.RulesetException naming each file that does not compile
     */
    public void compile(Predicate<Module> wanted) {
        compile(ruleset.modules().values().stream().filter(wanted).toList());
    }

    private void compile(List<Module> modules) {
        var waiting = new ArrayList<Rulebook>(0);
        for (var module : modules) {
            var rulebook = rulebook(module.name());
            if (!rulebook.isCompiled()) {
                waiting.add(rulebook);
            }
        }
        if (!waiting.isEmpty()) {
            waiting.parallelStream().forEach(Rulebook::compiled);
        }
    }

    /**
     * Reads a rules folder and compiles each module when it is first asked for. For a look at some of the rules, not for
     * answering callers: nothing is checked beforehand, so a module that does not compile says so when it is used.
     *
     * @throws jp.zairyu.law.RulesetException naming each file of data that is wrong and why
     */
    public static RulebookShelf onDemand(RulesFolder folder) {
        return onDemand(folder, NOTHING);
    }

    /** The same, but modules whose DRL text has not changed share the rulebook of another shelf. */
    public static RulebookShelf onDemand(RulesFolder folder, RulebookShelf before) {
        return onDemand(RulesetReader.read(folder), before);
    }

    /** The same of rules that have been read already. */
    public static RulebookShelf onDemand(Ruleset ruleset, RulebookShelf before) {
        var rulebooks = new LinkedHashMap<String, Rulebook>();
        ruleset.modules()
                .forEach((name, module) ->
                        rulebooks.put(name, before.hasSameRules(module) ? before.rulebook(name) : Rulebook.of(module)));
        return new RulebookShelf(ruleset, rulebooks, Instant.now(), Limits.USUAL);
    }

    /** Whether this shelf holds a module of that name with the same DRL text. */
    public boolean hasSameRules(Module module) {
        return rulebooks.containsKey(module.name())
                && ruleset.modules().get(module.name()).rules().equals(module.rules());
    }

    /** The rules of one module. */
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
        compile(modules); // which is no part of the time that rules have
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
