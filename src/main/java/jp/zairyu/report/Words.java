package jp.zairyu.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import jp.zairyu.engine.Finding;
import jp.zairyu.explanation.Answer.Citation;
import jp.zairyu.explanation.Phrasebook;
import jp.zairyu.law.Bilingual;
import jp.zairyu.law.Messages;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.Standing;
import jp.zairyu.report.Page.Link;
import jp.zairyu.report.Page.Source;

/** The fixed words of a report ({@code report.*} in {@code rules/words/}) and an answer's own, in one language. */
final class Words {
    private final Ruleset ruleset;
    private final Messages messages;
    private final Phrasebook book;
    private final String language;

    /** @param language ja, en or easy; what is not said in easy is said in ja */
    Words(Ruleset ruleset, String language) {
        this.ruleset = ruleset;
        this.messages =
                ruleset.screenings().values().iterator().next().messages(); // the shared words are in those of each
        this.book = new Phrasebook(messages, ruleset.vocabulary(), false);
        this.language = language;
    }

    String say(String key) {
        return say(key, Map.of());
    }

    /** @param key behind {@code report.} */
    String say(String key, Map<String, Object> values) {
        return shared("report." + key, values);
    }

    private String shared(String key, Map<String, Object> values) {
        var in = messages.text(language, key) == null ? "ja" : language;
        if (messages.text(in, key) == null) {
            throw new IllegalStateException("rules/words says nothing for " + key);
        }
        return book.say(in, key, values);
    }

    /** The question for a fact, or null where none asks for it. */
    String question(String path) {
        return anywhere("question." + path);
    }

    /** The name of a criterion of whatever screening, or null where it has none. */
    String label(String criterion) {
        return anywhere(criterion.split(Finding.VARIANT)[0] + ".label");
    }

    private String anywhere(String key) {
        return ruleset.screenings().values().stream()
                .map(law -> law.messages())
                .filter(all -> all.has(key))
                .map(all -> all.text(all.text(language, key) == null ? "ja" : language, key))
                .findFirst()
                .orElse(null);
    }

    /** Empty where there is nothing to say. */
    String in(Bilingual words) {
        return words == null ? "" : Phrasebook.in(language, words);
    }

    String day(LocalDate day) {
        return book.word(language, day, null);
    }

    /** A number with its unit, where the unit has a word. */
    String quantity(BigDecimal value, String unit) {
        return messages.has("unit." + unit)
                ? say("quantity", Map.of("value", value, "unit", shared("unit." + unit, Map.of())))
                : number(value);
    }

    String number(BigDecimal value) {
        return book.word(language, value, null);
    }

    /** The name of a word of a table. */
    String name(String code, String table) {
        return book.word(language, code, table);
    }

    String standing(Standing standing) {
        return say("standing." + standing);
    }

    Source source(Citation citation) {
        return citation == null
                ? null
                : new Source(citation.text(), Link.of(citation.url()), standing(citation.standing()));
    }

    Source source(String citation, Standing standing) {
        return new Source(citation, null, standing(standing));
    }

    Ruleset ruleset() {
        return ruleset;
    }
}
