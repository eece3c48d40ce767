package jp.zairyu.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.zairyu.law.Diagnostic;

/** Tables of words that nothing takes words from: no fact of a request, no sentence, no other table. */
final class UnusedTables implements Lint.Check {
    /** Tables that the service reads beside the facts of a request. */
    private static final Set<String> READ_BY_THE_SERVICE =
            Set.of("laws", "points-columns", "screenings", "skilled-fields");

    @Override
    public void check(Material material, List<Diagnostic> found) {
        var used = new HashSet<>(FactPaths.tables());
        used.addAll(READ_BY_THE_SERVICE);
        used.addAll(MessagePairs.tables(material.ruleset()));
        material.ruleset().vocabulary().tables().keySet().stream()
                .filter(table -> !used.contains(table))
                .forEach(table -> found.add(unused(material, table)));
    }

    private static Diagnostic unused(Material material, String table) {
        var choices = material.lines().withKey("vocabulary/", table).findFirst();
        var file = choices.orElse("vocabulary/" + table + ".csv");
        return Diagnostic.warning(
                file,
                choices.isPresent() ? material.lines().of(file, table) : null,
                null,
                "nothing takes words from the table " + table,
                "Take it out");
    }
}
