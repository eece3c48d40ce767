package jp.zairyu.lint;

import java.util.List;
import java.util.stream.Stream;
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
        Criteria.described(material).forEach(criterion -> {
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
        });
    }
}
