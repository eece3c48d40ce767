package jp.zairyu.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.zairyu.law.Criterion;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.ScreeningLaw;

/** Numbers and provisions that no rule, criterion, penalty or table names. */
final class UnusedLaw implements Lint.Check {
    @Override
    public void check(Material material, List<Diagnostic> found) {
        var keys = material.rules().flatMap(LawKeys::of).toList();
        var whole = new HashSet<>(named(material));
        keys.stream().filter(LawKeys.Key::isWhole).map(LawKeys.Key::text).forEach(whole::add);
        var begun = keys.stream()
                .filter(key -> !key.isWhole() && !key.text().isEmpty())
                .map(LawKeys.Key::text)
                .distinct()
                .toList();
        var book = material.ruleset().parameters();
        Stream.concat(book.numbers().keySet().stream(), book.provisions().keySet().stream())
                .filter(key -> !whole.contains(key) && begun.stream().noneMatch(key::startsWith))
                .forEach(key -> found.add(unused(material, key)));
    }

    /** Keys that stand elsewhere than in rules. */
    private static Set<String> named(Material material) {
        var named = new HashSet<String>();
        material.ruleset().screenings().values().stream()
                .map(ScreeningLaw::criteria)
                .forEach(book -> {
                    LawKeys.penalties(book).forEach(named::add);
                    book.criteria().values().stream().map(Criterion::provision).forEach(named::add);
                });
        material.ruleset().vocabulary().tables().values().stream()
                .flatMap(table -> table.rows().values().stream())
                .forEach(row -> named.addAll(row.cells().values()));
        return named;
    }

    private static Diagnostic unused(Material material, String key) {
        var file = material.lines().parameterFile(key);
        return Diagnostic.warning(
                file,
                material.lines().of(file, key),
                null,
                "no rule, criterion, penalty or table names " + key,
                "Take it out, or name it in the rule that it is for");
    }
}
