package jp.zairyu.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.lint.terms.Expression;
import jp.zairyu.verdict.Status;

/** Facts, outcomes and helpers that a file names are imported in it. */
final class Imports implements Lint.Check {
    /** Where a class is named first. */
    private record Use(DrlRule rule, int line) {}

    @Override
    public void check(Material material, List<Diagnostic> found) {
        for (var file : material.files()) {
            var imported =
                    file.imports().stream().map(DrlFile.DrlImport::target).collect(Collectors.toSet());
            uses(file).forEach((type, use) -> {
                if (!isImported(type, imported)) {
                    found.add(missing(type, use));
                }
            });
        }
    }

    private static boolean isImported(Class<?> type, Set<String> imported) {
        return imported.contains(type.getName()) || imported.contains(type.getPackageName() + ".*");
    }

    private static Diagnostic missing(Class<?> type, Use use) {
        var all = type.getPackageName() + ".*";
        var line = FileShape.IMPORTS.contains(all) ? all : type.getName();
        return Diagnostic.error(
                use.rule().file(),
                use.line(),
                use.rule().name(),
                "`" + type.getSimpleName() + "` is not imported in this file",
                "Write `import " + line + "` at the head of the file");
    }

    private static Map<Class<?>, Use> uses(DrlFile file) {
        var uses = new LinkedHashMap<Class<?>, Use>();
        for (var rule : file.rules()) {
            for (var pattern : rule.patterns()) {
                add(FactTypes.named(pattern.type()), rule, pattern.line(), uses);
                pattern.constraints().stream()
                        .filter(constraint -> constraint.text().contains("."))
                        .forEach(constraint -> Optional.ofNullable(Conditions.read(constraint))
                                .ifPresent(said ->
                                        classes(said).forEach(type -> add(type, rule, constraint.line(), uses))));
            }
            if (rule.then().contains(" new ") || rule.then().matches("(?s).*[A-Z]\\w*\\s*\\..*")) {
                Then.read(rule)
                        .ifPresent(said -> classes(said).forEach(type -> add(type, rule, rule.thenLine(), uses)));
            }
        }
        return uses;
    }

    private static void add(Class<?> type, DrlRule rule, int line, Map<Class<?>, Use> uses) {
        if (type != null) {
            uses.putIfAbsent(type, new Use(rule, line));
        }
    }

    /** The classes that an expression names. */
    private static Stream<Class<?>> classes(Expression expression) {
        return expression.all().flatMap(part -> {
            if (part instanceof Expression.Name name) {
                return named(name.name());
            }
            return part instanceof Expression.Made made
                    ? Stream.ofNullable(FactTypes.made(made.type()))
                    : Stream.empty();
        });
    }

    private static Stream<Class<?>> named(String name) {
        return name.equals(Status.class.getSimpleName())
                ? Stream.of(Status.class)
                : Stream.of(
                                Optional.<Class<?>>ofNullable(FactTypes.helper(name)),
                                Optional.<Class<?>>ofNullable(FactTypes.madeOf(name)))
                        .flatMap(Optional::stream);
    }
}
