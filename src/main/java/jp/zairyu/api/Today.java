package jp.zairyu.api;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** "Today" enters here, and nowhere else: the day in Japan. */
@Singleton
class Today {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Clock clock = Clock.system(JAPAN);

    LocalDate now() {
        return LocalDate.now(clock);
    }

    /** The day itself, or today where none is given. */
    LocalDate or(LocalDate day) {
        return day == null ? now() : day;
    }
}
