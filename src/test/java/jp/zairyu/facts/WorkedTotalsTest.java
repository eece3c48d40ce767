package jp.zairyu.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import jp.zairyu.facts.stated.Period;
import org.junit.jupiter.api.Test;

class WorkedTotalsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);
    private static final List<Period> NO_VACATION = List.of();

    @Test
    void findsTheBusiestSevenDaysWhateverWeekdayTheyStartOn() {
        // Thursday to Sunday 7 hours each, Monday to Wednesday 7 hours each: no calendar week is over 28, seven days
        // are 49.
        var days = log(0, MONDAY.plusDays(3), 7, 7, 7, 7, 7, 7, 7);
        var totals = WorkedTotals.of(List.of(days), List.of(), List.of(), NO_VACATION);
        assertHours(49, totals.termAtLeast());
        assertEquals(MONDAY.plusDays(3), totals.termFrom());
    }

    @Test
    void addsUpAllEmployersDayByDay() {
        var totals = WorkedTotals.of(
                List.of(log(0, MONDAY, 5, 5, 5), log(1, MONDAY.plusDays(1), 6, 6)), List.of(), List.of(), NO_VACATION);
        assertHours(27, totals.sevenDaysAtLeast());
        assertHours(27, totals.sevenDaysAtMost());
    }

    @Test
    void leavesTheUpperBoundOpenWhileALogIsNotComplete() {
        var open = new WorkedHours(
                0, LocalDate.MIN, LocalDate.MAX, log(0, MONDAY, 8).byDay(), false, null, null, null, null);
        var totals = WorkedTotals.of(List.of(open), List.of(), List.of(), NO_VACATION);
        assertHours(8, totals.sevenDaysAtLeast());
        assertNull(totals.sevenDaysAtMost());
    }

    @Test
    void tellsVacationDaysFromTermDays() {
        var vacation = List.of(new Period(MONDAY.plusDays(3), MONDAY.plusDays(30)));
        var totals = WorkedTotals.of(List.of(log(0, MONDAY, 8, 8, 8, 8, 8, 8, 8)), List.of(), List.of(), vacation);
        assertHours(24, totals.termAtLeast());
        assertHours(8, totals.vacationDayAtLeast());
        assertHours(56, totals.vacationWeekAtLeast());
    }

    @Test
    void knowsNothingForCertainOfTermOrVacationWhileTheCalendarIsNotStated() {
        var totals = WorkedTotals.of(List.of(log(0, MONDAY, 8, 8)), List.of(), List.of(), null);
        assertHours(0, totals.termAtLeast());
        assertHours(16, totals.termAtMost());
        assertHours(0, totals.vacationDayAtLeast());
        assertHours(8, totals.vacationDayAtMost());
    }

    @Test
    void addsTheSameHoursEveryWeekToEverythingButOnlyOneMaximum() {
        var every = new WorkedHours(
                0, LocalDate.MIN, LocalDate.MAX, new TreeMap<>(), true, BigDecimal.valueOf(10), null, null, false);
        var most = new WorkedHours(
                1, LocalDate.MIN, LocalDate.MAX, new TreeMap<>(), true, null, BigDecimal.valueOf(15), null, false);
        var mostElsewhere = new WorkedHours(
                2, LocalDate.MIN, LocalDate.MAX, new TreeMap<>(), true, null, BigDecimal.valueOf(12), null, false);
        var totals = WorkedTotals.of(List.of(every, most, mostElsewhere), List.of(), List.of(), NO_VACATION);
        assertHours(25, totals.termAtLeast());
        assertHours(37, totals.termAtMost());
    }

    @Test
    void doesNotAddUpJobsThatFollowEachOther() {
        var spring = regular(0, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), 20);
        var summer = regular(1, LocalDate.of(2026, 5, 1), LocalDate.MAX, 20);
        var totals = WorkedTotals.of(List.of(spring, summer), List.of(), List.of(), NO_VACATION);
        assertHours(20, totals.termAtLeast());
        assertHours(20, totals.termAtMost());
    }

    @Test
    void isSureOfJobsThatGoOnTogetherAndOpenAboutAFewDaysOfOverlap() {
        var spring = regular(0, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 3), 20);
        var longer = regular(0, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 7), 20);
        var summer = regular(1, LocalDate.of(2026, 5, 1), LocalDate.MAX, 20);
        var few = WorkedTotals.of(List.of(spring, summer), List.of(), List.of(), NO_VACATION);
        assertHours(20, few.termAtLeast());
        assertHours(40, few.termAtMost());
        assertHours(
                40,
                WorkedTotals.of(List.of(longer, summer), List.of(), List.of(), NO_VACATION)
                        .termAtLeast());
    }

    @Test
    void doesNotAddALogToHoursOfAnotherTime() {
        var june = log(0, MONDAY, 5, 5, 5, 5);
        var autumn = regular(1, LocalDate.of(2026, 9, 1), LocalDate.MAX, 20);
        var always = regular(1, LocalDate.MIN, LocalDate.MAX, 20);
        var apart = WorkedTotals.of(List.of(june, autumn), List.of(), List.of(), NO_VACATION);
        assertHours(20, apart.termAtLeast());
        assertHours(20, apart.termAtMost());
        assertHours(
                40,
                WorkedTotals.of(List.of(june, always), List.of(), List.of(), NO_VACATION)
                        .termAtLeast());
    }

    private static WorkedHours regular(int work, LocalDate from, LocalDate until, long hours) {
        return new WorkedHours(work, from, until, new TreeMap<>(), true, BigDecimal.valueOf(hours), null, null, false);
    }

    private static WorkedHours log(int work, LocalDate from, int... hours) {
        var byDay = new TreeMap<LocalDate, BigDecimal>();
        for (var i = 0; i < hours.length; i++) {
            byDay.put(from.plusDays(i), BigDecimal.valueOf(hours[i]));
        }
        return new WorkedHours(work, LocalDate.MIN, LocalDate.MAX, byDay, true, null, null, null, null);
    }

    private static void assertHours(long expected, BigDecimal actual) {
        assertEquals(
                0, BigDecimal.valueOf(expected).compareTo(actual), () -> "expected " + expected + ", was " + actual);
    }
}
