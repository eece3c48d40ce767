package jp.zairyu.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The rules that another side has not, those that use what they derive, and all that these build on. */
    KeptRules kept(RulesText other) {
        var texts = other.rules().stream().map(other::text).collect(Collectors.toSet());
        var kept = new KeptRules(rules());
        rules().stream().filter(rule -> !texts.contains(text(rule))).forEach(kept::change);
        kept.addWhatTheyBuildOn();
        return kept;
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
