package jp.zairyu.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** "Today" enters here, and nowhere else: the day in Japan, read anew for each request. */
@Singleton
class Today {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock.withZone(JAPAN);
    }

    /** The machine's own. */
    @Produces
    @Singleton
    static Clock clock() {
        return Clock.systemUTC();
    }

    LocalDate now() {
        return LocalDate.now(clock);
    }

    /** The day itself, or today where none is given. */
    LocalDate or(LocalDate day) {
        return day == null ? now() : day;
    }
}
