package jp.zairyu.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @ParameterizedTest(name = "two months from {0} end on {1}; the same day two months on is {2}")
    @CsvSource({
        "2026-09-30, 2026-11-30, 2026-11-30",
        "2026-12-31, 2027-02-28, 2027-02-28",
        "2026-12-29, 2027-02-28, 2027-02-28",
        "2026-06-30, 2026-08-31, 2026-08-30",
        "2026-09-15, 2026-11-15, 2026-11-15",
        "2026-02-28, 2026-04-30, 2026-04-28",
        "2026-11-30, 2027-01-31, 2027-01-30",
        "2023-12-31, 2024-02-29, 2024-02-29",
    })
    void countsMonthsAsTheCivilCodeDoesAndPlainly(LocalDate expiry, LocalDate civilCode, LocalDate plain) {
        assertEquals(civilCode, Days.monthsAfter(expiry, TWO));
        assertEquals(plain, Days.sameDayMonthsAfter(expiry, TWO));
        assertEquals(plain, Days.monthsAfterEarliest(expiry, TWO));
        assertEquals(civilCode, Days.monthsAfterLatest(expiry, TWO));
    }

    @Test
    void findsTheTenthAndTheEndOfTheNextMonth() {
        var hired = LocalDate.of(2026, 12, 31);
        assertEquals(LocalDate.of(2027, 1, 10), Days.dayOfNextMonth(hired, BigDecimal.TEN));
        assertEquals(LocalDate.of(2027, 1, 31), Days.endOfMonthAfter(hired, BigDecimal.ONE));
    }

    @Test
    void findsTheAprilInWhichASchoolYearBegins() {
        assertEquals(LocalDate.of(2024, 4, 1), Days.nextApril(LocalDate.of(2024, 4, 1)));
        assertEquals(LocalDate.of(2025, 4, 1), Days.nextApril(LocalDate.of(2024, 4, 2)));
    }
}
