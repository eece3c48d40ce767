package jp.zairyu.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.zairyu.cases.AskedModules;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.law.Module;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.Ruleset;

/**
 * Of each case, a hash over all that its answer can depend on: the case itself, the rules of the modules that it asks, and
 * everything in the folder that is neither rule nor case nor page to read.
 */
final class Fingerprints {
    private static final String NUMBERS = "parameters/";

    private final Ruleset ruleset;
    private final String data;
    private final String numbers;
    private final Map<String, String> modules = new HashMap<>();
    private final Map<AskedModules, List<Module>> modulesOf = new HashMap<>();
    private final Map<List<Module>, String> askedFor = new HashMap<>();

    Fingerprints(RulesFolder folder, Ruleset ruleset) {
        this.ruleset = ruleset;
        this.data = hash(folder, name -> !name.startsWith(NUMBERS));
        this.numbers = hash(folder, name -> name.startsWith(NUMBERS));
        ruleset.modules().forEach((name, module) -> modules.put(name, Hash.of(module)));
    }

    /** A hash over what is neither rule, case, number nor page to read. */
    String data() {
        return data;
    }

    private static String hash(RulesFolder folder, Predicate<String> wanted) {
        var hash = new Hash();
        folder.files().forEach((name, text) -> {
            if (wanted.test(name) && !name.endsWith(".drl") && !name.endsWith(".md") && !CaseBook.isCaseFile(name)) {
                hash.add(name).add(text);
            }
        });
        return hash.hex();
    }

    String of(SaidCase said) {
        var asked = modulesOf.computeIfAbsent(said.asked(), one -> one.in(ruleset));
        return new Hash()
                .add(said.asked().screening())
                .add(said.hash())
                .add(askedFor.computeIfAbsent(asked, this::rules))
                .add(data)
                .add(numbers)
                .hex();
    }

    private String rules(List<Module> asked) {
        var hash = new Hash();
        asked.forEach(module -> hash.add(module.name()).add(modules.get(module.name())));
        return hash.hex();
    }
}
