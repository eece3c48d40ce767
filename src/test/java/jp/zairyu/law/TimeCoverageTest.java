package jp.zairyu.law;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Asserts no amount: only that every number of law answers on every 1 April and around every change of it, from its first
 * day on, and refuses before.
 */
class TimeCoverageTest {
    @TestFactory
    Stream<DynamicTest> numbers() {
        var book = ParameterReader.read(RulesFolder.read(Path.of("rules")));
        return book.numbers().values().stream()
                .map(number -> DynamicTest.dynamicTest(number.key(), () -> answersFromItsFirstDay(number)));
    }

    private static void answersFromItsFirstDay(ParameterBook.Dated number) {
        var first = number.values().get(0).from();
        assertNull(number.on(first.minusDays(1)), "before its first day");
        assertNotNull(number.on(first));
        IntStream.rangeClosed(first.getYear() + 1, Year.now().getValue() + 5)
                .mapToObj(year -> LocalDate.of(year, 4, 1))
                .forEach(april -> assertNotNull(number.on(april), () -> "on " + april));
        for (var change : number.values()) {
            assertNotNull(number.on(change.from()), () -> "on " + change.from());
        }
    }
}
