package jp.zairyu.mutation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.drl.MatchedCriteria;
import jp.zairyu.law.Module;

/** Which criteria the rules of a module build on: those that a pattern {@code Finding( criterion == … )} can match. */
final class BuiltOn {
    private final Map<String, List<Predicate<String>>> matched;

    /** @param files those of all modules, by path */
    BuiltOn(Collection<Module> modules, Map<String, DrlFile> files) {
        this.matched = modules.stream()
                .collect(Collectors.toMap(
                        Module::name,
                        module -> matched(
                                module.rules().keySet().stream().map(files::get).toList())));
    }

    /**
     * Whether rules of a module match what is concluded on a criterion.
     *
     * @param criterion without a word; null for a rule that derives a fact
     */
    boolean by(String module, String criterion) {
        return criterion == null || matched.get(module).stream().anyMatch(one -> one.test(criterion));
    }

    private static List<Predicate<String>> matched(List<DrlFile> files) {
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .flatMap(rule -> rule.patterns().stream())
                .filter(MatchedCriteria::isOfFindings)
                .map(MatchedCriteria::of)
                .toList();
    }
}
