package jp.zairyu.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.zairyu.law.Diagnostic;

/** Tables of words that nothing takes words from: no fact of a request, no sentence, no other table. */
final class UnusedTables implements Lint.Check {
    /** Tables that the service reads beside the facts of a request. */
    private static final Set<String> READ_BY_THE_SERVICE =
            Set.of("laws", "points-columns", "screenings", "skilled-fields");

    @Override
    public void check(Lint.Material material, List<Diagnostic> found) {
        var used = new HashSet<>(FactPaths.tables());
        used.addAll(READ_BY_THE_SERVICE);
        used.addAll(MessagePairs.tables(material.ruleset()));
        material.ruleset().vocabulary().tables().keySet().stream()
                .filter(table -> !used.contains(table))
                .forEach(table -> found.add(unused(material, table)));
    }

    private static Diagnostic unused(Lint.Material material, String table) {
        var file = material
                .folder()
                .names(name -> name.equals("vocabulary/" + table + ".csv")
                        || name.startsWith("vocabulary/choices")
                                && YamlLines.of(material.folder().text(name)).line(table, null) != null)
                .stream()
                .collect(Collectors.joining());
        return Diagnostic.warning(
                file,
                file.endsWith(".yaml") ? Home.line(material, file, table) : null,
                null,
                "nothing takes words from the table " + table,
                "Take it out");
    }
}
