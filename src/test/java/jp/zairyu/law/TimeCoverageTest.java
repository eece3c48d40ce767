package jp.zairyu.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Asserts no amount: only that every number of law has exactly one value on every day from the horizon on, or from the day
 * it came into the law.
 */
class TimeCoverageTest {
    private static final ParameterBook BOOK =
            RulesetReader.read(RulesFolder.read(Path.of("rules"))).parameters();

    @TestFactory
    Stream<DynamicTest> numbers() {
        return BOOK.numbers().values().stream()
                .map(number -> DynamicTest.dynamicTest(number.key(), () -> answersThroughout(number)));
    }

    private static void answersThroughout(ParameterBook.Dated number) {
        var first = number.values().get(0).from();
        var from = number.newInLaw() ? first : BOOK.horizon();
        var end = LocalDate.now().plusYears(5);
        from.datesUntil(end)
                .filter(day -> !isAbolished(number, day))
                .forEach(day -> assertNotNull(number.on(day), () -> "on " + day));
        assertNull(number.on(first.minusDays(1)), "before its first day");
        for (var change : number.values()) {
            assertEquals(change.abolished() ? null : change, number.on(change.from()), () -> "on " + change.from());
        }
    }

    private static boolean isAbolished(ParameterBook.Dated number, LocalDate day) {
        return number.values().stream()
                .filter(row -> !row.from().isAfter(day))
                .reduce((before, after) -> after)
                .filter(ParameterBook.Value::abolished)
                .isPresent();
    }
}
