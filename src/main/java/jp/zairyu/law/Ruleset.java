package jp.zairyu.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import jp.zairyu.verdict.Tree;

/**
 * Everything under {@code rules/}, read.
 *
 * @param version hash of the folder's content
 * @param screenings by name
 * @param modules by name
 * @param needed which of them a tree needs
 */
public record Ruleset(
        String version,
        Vocabulary vocabulary,
        Relations relations,
        Activities activities,
        OfficeDays officeDays,
        ParameterBook parameters,
        Map<String, ScreeningLaw> screenings,
        Map<String, Module> modules,
        NeededModules needed) {
    /** Everything read, and nothing worked out yet. */
    public Ruleset(
            String version,
            Vocabulary vocabulary,
            Relations relations,
            Activities activities,
            OfficeDays officeDays,
            ParameterBook parameters,
            Map<String, ScreeningLaw> screenings,
            Map<String, Module> modules) {
        this(
                version,
                vocabulary,
                relations,
                activities,
                officeDays,
                parameters,
                screenings,
                modules,
                new NeededModules(modules));
    }

    public ScreeningLaw screening(String name) {
        return screenings.get(name);
    }

    /** The same rules by the law as it stands before a day: no number or provision changes from that day on. */
    public Ruleset before(LocalDate day) {
        return new Ruleset(
                version, vocabulary, relations, activities, officeDays, parameters.before(day), screenings, modules);
    }

    /**
     * The same data with the rules of another folder.
     *
     * @param folder differs from this ruleset's in nothing but the text of rules, cases and pages to read; no file came or went
     */
    public Ruleset withRulesOf(RulesFolder folder) {
        var others = new LinkedHashMap<String, Module>();
        modules.forEach((name, module) -> others.put(name, module.in(folder)));
        return new Ruleset(
                folder.version(), vocabulary, relations, activities, officeDays, parameters, screenings, others);
    }

    /** The modules whose rules conclude the leaves of some trees, each after those it builds on. */
    public List<Module> modulesOf(Collection<Tree> trees, CriteriaBook book) {
        var names = new LinkedHashSet<String>();
        trees.forEach(tree -> names.addAll(needed.of(tree, book)));
        return names.stream().map(modules::get).toList();
    }
}
