package jp.zairyu.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.Module;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.RulesetReader;

/**
 * The rules with those of every status of residence added so many times over: compiled and on the shelf as if each copy were a
 * status of its own, though no question asks for them. Their criteria trees are not copied.
 */
final class OtherStatuses {
    private static final String STATUSES = "eligibility/";

    private OtherStatuses() {}

    static RulebookShelf added(Path rules, int copies) {
        Question.shelf(rules); // quiets Drools
        var read = RulesetReader.read(RulesFolder.read(rules));
        var modules = new LinkedHashMap<>(read.modules());
        for (var copy = 1; copy <= copies; copy++) {
            var number = copy;
            read.modules().values().stream()
                    .filter(module -> module.name().startsWith(STATUSES))
                    .map(module -> copy(module, number))
                    .forEach(module -> modules.put(module.name(), module));
        }
        return RulebookShelf.onDemand(with(read, modules), RulebookShelf.NOTHING);
    }

    private static Module copy(Module module, int number) {
        var suffix = "-" + number;
        var rules = module.rules().entrySet().stream()
                .collect(Collectors.toMap(
                        file -> file.getKey().replace(module.name() + "/", module.name() + suffix + "/"),
                        file -> file.getValue().replaceAll("(@criterion\\( \"[^\"]*)\"", "$1" + suffix + "\"")));
        return new Module(module.name() + suffix, rules, module.after());
    }

    private static Ruleset with(Ruleset read, Map<String, Module> modules) {
        return new Ruleset(
                read.version(),
                read.vocabulary(),
                read.relations(),
                read.activities(),
                read.officeDays(),
                read.parameters(),
                read.screenings(),
                modules);
    }

    /** How many rules a shelf holds. */
    static long rules(RulebookShelf shelf) {
        return shelf.rulebooks().values().stream()
                .mapToLong(rulebook -> rulebook.rules().size())
                .sum();
    }
}
