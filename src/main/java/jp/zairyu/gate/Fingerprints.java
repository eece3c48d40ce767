package jp.zairyu.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.zairyu.cases.AskedModules;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.law.Module;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.Ruleset;

/**
 * Of each case, a hash over all that its answer can depend on: the case itself, the rules of the modules that it asks, what it can
 * see of the law of its screening, numbers and tables. What is proposed to change ({@code changes.yaml}, {@code edges.yaml}) no
 * case asks for.
 */
final class Fingerprints {
    private static final String NUMBERS = "parameters/";

    /** Files that cases see through {@link SeenLaw}, or not at all. */
    private static final Pattern OF_SCREENINGS =
            Pattern.compile(".*/(criteria\\.yaml|changes\\.yaml|edges\\.yaml|messages_(ja|en|easy)\\.properties)");

    private final Ruleset ruleset;
    private final String data;
    private final String numbers;
    private final String tables;
    private final Map<String, String> modules = new HashMap<>();
    private final Map<AskedModules, List<Module>> modulesOf = new HashMap<>();
    private final Map<List<Module>, String> askedFor = new HashMap<>();
    private final Map<String, SeenLaw> laws = new HashMap<>();
    private final Map<Reader, String> seen = new HashMap<>();

    private record Reader(AskedModules asked, boolean ofSentences) {}

    Fingerprints(RulesFolder folder, Ruleset ruleset) {
        this.ruleset = ruleset;
        this.data = hash(folder, name -> !name.startsWith(NUMBERS));
        this.numbers = hash(folder, name -> name.startsWith(NUMBERS));
        this.tables = hash(
                folder,
                name -> !name.startsWith(NUMBERS)
                        && !OF_SCREENINGS.matcher(name).matches());
        ruleset.modules().forEach((name, module) -> modules.put(name, Hash.of(module)));
    }

    /** A hash over all files' names, and the text of those that are neither rule, case nor page to read. */
    static String data(RulesFolder folder) {
        return new Hash()
                .add(folder.files().keySet().toString())
                .add(hash(folder, name -> true))
                .hex();
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
                .add(seen.computeIfAbsent(new Reader(said.asked(), said.readsSentences()), this::law))
                .add(tables)
                .add(numbers)
                .hex();
    }

    private String law(Reader reader) {
        var asked = reader.asked();
        return laws.computeIfAbsent(asked.screening(), name -> new SeenLaw(ruleset.screening(name)))
                .by(asked.wanted(ruleset), reader.ofSentences());
    }

    private String rules(List<Module> asked) {
        var hash = new Hash();
        asked.forEach(
                module -> hash.add(module.name()).add(module.after().toString()).add(modules.get(module.name())));
        return hash.hex();
    }
}
