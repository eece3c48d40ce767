package jp.zairyu.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.law.Module;

/**
 * The rules of a module with their text.
 *
 * @param files in the module's order
 */
record RulesText(Module module, List<DrlFile> files) {
    private static final Set<String> OF_LAW = Set.of("Parameter", "Band", "Provision");

    /** What stands before the rules of each file. */
    Map<String, Object> heads() {
        return files.stream()
                .collect(Collectors.toMap(
                        DrlFile::path,
                        file -> List.of(
                                file.packageName(),
                                file.imports().stream()
                                        .map(one -> one.kind() + " " + one.target())
                                        .toList(),
                                file.globals().stream()
                                        .map(one -> one.type() + " " + one.name())
                                        .toList(),
                                file.others().size())));
    }

    private List<DrlRule> rules() {
        return files.stream().flatMap(file -> file.rules().stream()).toList();
    }

    private String text(DrlRule rule) {
        return module.rules().get(rule.file()).substring(rule.start(), rule.end());
    }

    /** The texts of the rules that another side has, too, in the order of this one. */
    List<String> common(RulesText other) {
        var texts = other.rules().stream().map(other::text).collect(Collectors.toSet());
        return rules().stream().map(this::text).filter(texts::contains).toList();
    }

    /**
     * The rules that another side has not or that look at some numbers, those that use what they derive, and all that these
     * build on.
     */
    KeptRules kept(RulesText other, Set<String> numbers) {
        var texts = other.rules().stream().map(other::text).collect(Collectors.toSet());
        var kept = new KeptRules(rules());
        rules().stream()
                .filter(rule -> !texts.contains(text(rule)) || looksAt(rule, numbers))
                .forEach(kept::change);
        kept.addWhatTheyBuildOn();
        return kept;
    }

    /** Whether a rule may match one of some numbers and provisions: it names it, or works its key out. */
    private static boolean looksAt(DrlRule rule, Set<String> numbers) {
        return !numbers.isEmpty()
                && rule.patterns().stream()
                        .filter(pattern -> OF_LAW.stream().anyMatch(pattern.type()::endsWith))
                        .anyMatch(
                                pattern -> pattern.key().map(numbers::contains).orElse(true));
    }

    /** The same module with some of its rules only. */
    Module only(KeptRules kept) {
        var texts = new LinkedHashMap<String, String>();
        files.forEach(file -> texts.put(file.path(), only(file, kept)));
        return new Module(module.name(), texts, module.after());
    }

    private String only(DrlFile file, KeptRules kept) {
        var text = module.rules().get(file.path());
        var left = new StringBuilder();
        var from = 0;
        for (var rule : file.rules()) {
            left.append(text, from, kept.has(rule) ? rule.end() : rule.start());
            from = rule.end();
        }
        return left.append(text.substring(from)).toString();
    }
}
