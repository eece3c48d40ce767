package jp.zairyu.api;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the service under test: the machine's, until a test sets it. */
@Mock
@Singleton
class SetClock extends Clock {
    private volatile Clock now = Clock.systemUTC();

    void set(String instant) {
        now = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    void release() {
        now = Clock.systemUTC();
    }

    @Override
    public Instant instant() {
        return now.instant();
    }

    @Override
    public ZoneId getZone() {
        return now.getZone();
    }

    /** Goes on following this one. */
    @Override
    public Clock withZone(ZoneId zone) {
        var followed = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return followed.withZone(other);
            }

            @Override
            public Instant instant() {
                return followed.instant();
            }
        };
    }
}
