package jp.zairyu.facts;

import java.time.LocalDate;
import jp.zairyu.facts.stated.Event;
import jp.zairyu.facts.stated.Word;

/** An event as rules see it. */
public record Happening(int number, @Word("events") String kind, LocalDate on, Boolean noticeGiven)
        implements Numbered {
    Happening(int number, Event event) {
        this(number, event.kind(), event.on(), event.noticeGiven());
    }

    @Override
    public String list() {
        return "events";
    }
}
