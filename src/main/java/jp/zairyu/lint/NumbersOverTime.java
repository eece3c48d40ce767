package jp.zairyu.lint;

import java.util.List;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.ParameterBook;

/** Every number has a value from the horizon on, or says that the law did not know it before. */
final class NumbersOverTime implements Lint.Check {
    @Override
    public void check(Material material, List<Diagnostic> found) {
        var book = material.ruleset().parameters();
        book.numbers().values().forEach(number -> {
            var first = number.values().get(0).from();
            if (number.newInLaw() == first.isAfter(book.horizon())) {
                return;
            }
            var file = material.lines().parameterFile(number.key());
            found.add(Diagnostic.error(
                    file,
                    material.lines().of(file, number.key()),
                    null,
                    problem(book, number),
                    number.newInLaw()
                            ? "Leave out `new_in_law`"
                            : "Write the row before it, or `new_in_law: true` where there was no such number"));
        });
    }

    private static String problem(ParameterBook book, ParameterBook.Dated number) {
        var first = number.values().get(0).from();
        return number.newInLaw()
                ? number.key() + " says new_in_law, but has a value on the first day spoken of, " + book.horizon()
                : number.key() + " begins on " + first + ", and has no value from " + book.horizon()
                        + " on, the first day spoken of";
    }
}
