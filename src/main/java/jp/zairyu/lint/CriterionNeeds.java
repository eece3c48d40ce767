package jp.zairyu.lint;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.engine.Finding;
import jp.zairyu.facts.FactPath;
import jp.zairyu.law.Criterion;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.NearestWord;
import jp.zairyu.law.Need;

/** The facts that a criterion asks for exist, and so do the values that it assumes of them. */
final class CriterionNeeds implements Lint.Check {
    private static final String USUAL = "usual";

    /** Every path that a need names. */
    static Stream<String> paths(Need need) {
        return Stream.of(
                        need.anyOf(),
                        need.after(),
                        need.when().keySet(),
                        need.unless().keySet(),
                        need.several() == null ? List.<String>of() : List.of(need.several()))
                .flatMap(paths -> paths.stream());
    }

    static boolean isFact(String path) {
        return FactPaths.known().contains(path.replace('+', '*'));
    }

    @Override
    public void check(Material material, List<Diagnostic> found) {
        var all =
                Criteria.described(material).collect(Collectors.toMap(Criterion::id, one -> one, (one, other) -> one));
        all.values().stream()
                .filter(criterion ->
                        !hasItsNeedsFrom(all.get(criterion.concludedAs().split(Finding.VARIANT)[0]), criterion))
                .forEach(criterion -> check(material, criterion, found));
    }

    /** What is wrong in the needs of the criterion that lends its rules is told there. */
    private static boolean hasItsNeedsFrom(Criterion lender, Criterion criterion) {
        return lender != null && lender != criterion && lender.needs().equals(criterion.needs());
    }

    private static void check(Material material, Criterion criterion, List<Diagnostic> found) {
        var file = Home.criteria(criterion);
        criterion.needs().stream()
                .flatMap(CriterionNeeds::paths)
                .distinct()
                .filter(path -> !isFact(path))
                .forEach(path -> found.add(Diagnostic.error(
                        file,
                        material.lines().of(file, path),
                        null,
                        criterion.id() + ": there is no fact " + path,
                        NearestWord.remedy(path, FactPaths.known(), "Write the path as it stands in a request"))));
        criterion.needs().stream()
                .filter(need -> need.assumes() != null && isFact(need.anyOf().get(0)))
                .forEach(need -> assumed(material, criterion, need, found));
    }

    /** What silence is taken to mean could be stated; {@code usual} stands for what no one value says. */
    private static void assumed(Material material, Criterion criterion, Need need, List<Diagnostic> found) {
        var path = need.anyOf().get(0);
        var values = values(material, path);
        if (need.assumes().equals(USUAL) || values.isEmpty() || values.contains(need.assumes())) {
            return;
        }
        var file = Home.criteria(criterion);
        var known = Stream.concat(values.stream(), Stream.of(USUAL)).toList();
        found.add(Diagnostic.error(
                file,
                material.lines().of(file, path),
                null,
                criterion.id() + ": " + path + " cannot be `" + need.assumes() + "`, which it is assumed to be",
                NearestWord.remedy(need.assumes(), known)));
    }

    /** What may be stated of a fact; empty where any number, day or text may be. */
    private static List<String> values(Material material, String path) {
        var table = FactPaths.table(path);
        if (!table.isEmpty()) {
            return List.copyOf(
                    material.ruleset().vocabulary().table(table).rows().keySet());
        }
        return FactPath.of(path).type().equals("boolean") ? List.of("true", "false") : List.of();
    }
}
