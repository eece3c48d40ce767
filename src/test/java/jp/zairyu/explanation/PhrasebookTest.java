package jp.zairyu.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import jp.zairyu.law.Bilingual;
import jp.zairyu.law.Messages;
import jp.zairyu.law.Vocabulary;
import org.junit.jupiter.api.Test;

class PhrasebookTest {
    @Test
    void fillsHolesInTheFormOfTheLanguage() {
        var words = phrasebook("{pay}円、{worked}時間、{on}", "{pay} yen, {worked} hours, {on}");
        var said = words.say(
                "key",
                Map.of(
                        "pay",
                        BigDecimal.valueOf(3_000_000),
                        "worked",
                        new BigDecimal("28.10"),
                        "on",
                        LocalDate.of(2027, 4, 1)));
        assertEquals(new Bilingual("3,000,000円、28.1時間、2027年4月1日", "3,000,000 yen, 28.1 hours, 1 April 2027"), said);
    }

    @Test
    void showsAValueThatWasNotSeenAsAGap() {
        assertEquals(
                "… hours",
                phrasebook("{worked}時間", "{worked} hours").say("key", Map.of()).en());
    }

    @Test
    void saysOneOfAThingInTheSingular() {
        var words = phrasebook("{left}年", "{left} years left, of {limit} years");
        assertEquals(
                "1 year left, of 11 years",
                words.say("key", Map.of("left", BigDecimal.ONE, "limit", BigDecimal.valueOf(11)))
                        .en());
    }

    private static Phrasebook phrasebook(String ja, String en) {
        return new Phrasebook(
                new Messages(Map.of("ja", Map.of("key", ja), "en", Map.of("key", en))),
                new Vocabulary(Map.of()),
                false);
    }
}
