package jp.zairyu.lint;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.engine.Finding;
import jp.zairyu.law.Criterion;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.NearestWord;
import jp.zairyu.law.Need;

/** The facts that a criterion asks for exist. */
final class CriterionNeeds implements Lint.Check {
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
    }
}
