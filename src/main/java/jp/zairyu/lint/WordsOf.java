package jp.zairyu.lint;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.engine.Finding;
import jp.zairyu.facts.Amount;
import jp.zairyu.facts.Established;
import jp.zairyu.facts.Whether;
import jp.zairyu.facts.stated.Cell;
import jp.zairyu.facts.stated.ColumnOf;
import jp.zairyu.facts.stated.OneOf;
import jp.zairyu.facts.stated.Word;
import jp.zairyu.law.Vocabulary;
import jp.zairyu.lint.terms.Expression;

/** Which words the texts of facts can be: as their classes say, and as criteria and rules are named. */
final class WordsOf {
    private final Material material;
    private final Map<String, Words> found = new LinkedHashMap<>();
    private List<Expression> thens;

    WordsOf(Material material) {
        this.material = material;
    }

    /** The words of a property; null where any text may stand there, or another check knows better. */
    Words property(Class<?> fact, Method property) {
        var name = property.getName();
        if (fact == Finding.class) {
            return switch (name) {
                case "criterion" -> criteria();
                case "variant" -> anyWord();
                default -> null;
            };
        } else if (name.equals("name") && fact == Amount.class) {
            return names(fact, "the amounts that rules work out");
        } else if (name.equals("what") && fact == Established.class) {
            return names(fact, "what rules establish");
        } else if (name.equals("word") && fact == Established.class) {
            return anyWord();
        } else if (name.equals("matter") && fact == Whether.class) {
            return matters();
        }
        return declared(property);
    }

    /** The words of an argument; null where any text may stand there. */
    Words argument(Method method, int number) {
        var parameter = method.getParameters()[number];
        if (method.getDeclaringClass() == Finding.class) {
            return method.getName().equals("under") ? criteriaAbove() : recorded();
        }
        var column = parameter.getAnnotation(ColumnOf.class);
        return column == null ? declared(parameter) : columns(column.value());
    }

    /** The words of what a call gives. */
    Words result(Method method, String firstArgument) {
        var column = method.getParameterCount() == 1 ? method.getParameters()[0].getAnnotation(ColumnOf.class) : null;
        return column == null || firstArgument == null ? declared(method) : cells(column.value(), firstArgument);
    }

    /** The words of one component of a fact that a rule makes with {@code new}. */
    Words component(Class<?> made, int number) {
        return declared(made.getRecordComponents()[number].getAccessor());
    }

    /** Every word of the vocabulary, in a row or in a cell. */
    Words anyWord() {
        return once("the vocabulary", () -> tables().flatMap(table -> table.rows().values().stream())
                .flatMap(row -> Stream.concat(
                        Stream.of(row.code()),
                        row.cells().keySet().stream().flatMap(column -> row.several(column).stream())))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Criteria that some rule concludes. */
    Words criteria() {
        var ids = once("the criteria that rules conclude", () -> rules().map(rule -> rule.tag("criterion"))
                .filter(id -> id != null)
                .collect(Collectors.toCollection(TreeSet::new)));
        return new Words(ids.of(), ids.known(), true);
    }

    private Words criteriaAbove() {
        return once("the criteria", () -> criteria().known().stream()
                .flatMap(WordsOf::above)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<String> above(String id) {
        return Stream.iterate(id, one -> one.contains("."), one -> one.substring(0, one.lastIndexOf('.')))
                .map(one -> one.substring(0, one.lastIndexOf('.')));
    }

    /** The names that rules give to what they saw. */
    private Words recorded() {
        return once("what rules record", () -> texts().collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The names that rules give to what they derive, where it begins with one. */
    private Words names(Class<?> derived, String of) {
        return once(of, () -> thens().flatMap(Expression::all)
                .filter(Expression.Made.class::isInstance)
                .map(Expression.Made.class::cast)
                .filter(made -> made.type().equals(derived.getSimpleName()))
                .flatMap(made -> made.arguments().stream().limit(1))
                .flatMap(WordsOf::text)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The questions that rules answer for others. */
    private Words matters() {
        return once("what rules answer for others", () -> thens().flatMap(Expression::all)
                .filter(Expression.Call.class::isInstance)
                .map(Expression.Call.class::cast)
                .filter(WordsOf::answers)
                .flatMap(call -> call.arguments().stream().limit(1))
                .flatMap(WordsOf::text)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean answers(Expression.Call call) {
        return call.of() instanceof Expression.Name of && of.name().equals(Whether.class.getSimpleName());
    }

    private Stream<String> texts() {
        return thens().flatMap(then -> then.parts().stream()).flatMap(WordsOf::text);
    }

    private static Stream<String> text(Expression expression) {
        return expression instanceof Expression.Text text ? Stream.of(text.value()) : Stream.empty();
    }

    private Stream<Expression> thens() {
        if (thens == null) {
            thens = rules().<Expression>flatMap(rule -> Then.read(rule).stream())
                    .toList();
        }
        return thens.stream();
    }

    private Stream<DrlRule> rules() {
        return material.rules();
    }

    private Words declared(AnnotatedElement element) {
        var word = element.getAnnotation(Word.class);
        var cell = element.getAnnotation(Cell.class);
        var oneOf = element.getAnnotation(OneOf.class);
        if (word != null) {
            return table(word.value());
        } else if (cell != null) {
            return cells(cell.table(), cell.column());
        }
        return oneOf == null ? null : listed(oneOf);
    }

    private Words listed(OneOf oneOf) {
        var words = new TreeSet<>(Arrays.asList(oneOf.value()));
        if (!oneOf.table().isEmpty()) {
            table(oneOf.table()).known().forEach(word -> words.add(oneOf.before() + word));
        }
        return new Words("the words that it can be", words);
    }

    private Words table(String name) {
        return once("the table " + name, () -> vocabulary().table(name).rows().keySet());
    }

    private Words cells(String table, String column) {
        return once(
                "the column " + column + " of the table " + table,
                () -> vocabulary().table(table).rows().values().stream()
                        .flatMap(row -> row.several(column).stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private Words columns(String table) {
        return once("the columns of the table " + table, () -> vocabulary().table(table).rows().values().stream()
                .flatMap(row -> row.cells().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private Words once(String of, Supplier<Set<String>> known) {
        var words = found.get(of);
        if (words == null) {
            words = new Words(of, known.get());
            found.put(of, words);
        }
        return words;
    }

    private Vocabulary vocabulary() {
        return material.ruleset().vocabulary();
    }

    private Stream<Vocabulary.Table> tables() {
        return vocabulary().tables().values().stream();
    }
}
