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
    private static final String COPY = "-copy-";
    private static final double SECOND = 1e9;

    private OtherStatuses() {}

    static RulebookShelf added(Path rules, int copies) {
        Question.shelf(rules); // quiets Drools
        var read = RulesetReader.read(RulesFolder.read(rules));
        var modules = new LinkedHashMap<>(read.modules());
        for (var copy = 1; copy <= copies; copy++) {
            var suffix = COPY + copy;
            read.modules().values().stream()
                    .filter(module -> module.name().startsWith(STATUSES))
                    .map(module -> copy(module, suffix))
                    .forEach(module -> modules.put(module.name(), module));
        }
        return RulebookShelf.onDemand(with(read, modules), RulebookShelf.NOTHING);
    }

    private static Module copy(Module module, String suffix) {
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

    /**
     * Compiles all rules of the law, and copies until there is no more time.
     *
     * @return how many rules are compiled then
     */
    static long compile(RulebookShelf shelf, int seconds) {
        var end = System.nanoTime() + (long) (seconds * SECOND);
        return shelf.ruleset().modules().keySet().parallelStream()
                .filter(name -> !name.contains(COPY) || System.nanoTime() < end)
                .mapToLong(name -> shelf.rulebook(name).rules().size())
                .sum();
    }
}
