package jp.zairyu.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;

/**
 * When government offices are open: not on Saturdays, Sundays, national holidays and 29 December to 3 January
 * (行政機関の休日に関する法律 第1条).
 *
 * @param holidays {@code vocabulary/holidays.csv}
 */
public record OfficeDays(Set<LocalDate> holidays) {
    private static final EnumSet<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final MonthDay YEAR_END = MonthDay.of(12, 29);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 3);

    /** The day itself if offices are open on it, else the next day they are. */
    public LocalDate onOrAfter(LocalDate day) {
        var open = day;
        while (isClosed(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    private boolean isClosed(LocalDate day) {
        var monthDay = MonthDay.from(day);
        return WEEKEND.contains(day.getDayOfWeek())
                || holidays.contains(day)
                || !monthDay.isBefore(YEAR_END)
                || !monthDay.isAfter(NEW_YEAR);
    }
}
