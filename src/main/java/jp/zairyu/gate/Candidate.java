package jp.zairyu.gate;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.Module;
import jp.zairyu.law.Ruleset;

/**
 * A folder on its way through the gate.
 *
 * @param data a hash over all that is neither rule, case, number nor page to read
 */
record Candidate(RulebookShelf shelf, List<DrlFile> files, String data) {
    Ruleset ruleset() {
        return shelf.ruleset();
    }

    RulesText text(Module module) {
        return new RulesText(
                module,
                files.stream()
                        .filter(file -> module.rules().containsKey(file.path()))
                        .toList());
    }

    /** What some modules conclude. */
    Set<String> criteria(List<String> modules) {
        return modules.stream()
                .map(name -> text(ruleset().modules().get(name)))
                .flatMap(text -> text.files().stream())
                .flatMap(file -> file.rules().stream())
                .map(rule -> rule.tag("criterion"))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
