package jp.zairyu.explanation;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import jp.zairyu.engine.Finding;
import jp.zairyu.law.Bilingual;
import jp.zairyu.law.Messages;
import jp.zairyu.law.Template;
import jp.zairyu.law.Vocabulary;

/** Keys and values → sentences. */
public final class Phrasebook {
    /** Each thread its own: they are slow to make, and not for several. */
    private static final ThreadLocal<DecimalFormat> NUMBERS = ThreadLocal.withInitial(
            () -> new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)));

    /** One of what is counted, in a sentence written for several. */
    private static final Pattern ONE_OF = Pattern.compile("(?<![\\d.,])1 (year|month|week|day|hour|point|time)s\\b");

    private static final DateTimeFormatter JAPANESE_DATE = DateTimeFormatter.ofPattern("uuuu年M月d日");
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Messages messages;
    private final Vocabulary vocabulary;
    private final boolean inPlainJapanese;
    private final Lasting lasting;

    /** @param inPlainJapanese whether sentences are wanted in plain Japanese, too */
    public Phrasebook(Messages messages, Vocabulary vocabulary, boolean inPlainJapanese) {
        this.messages = messages;
        this.vocabulary = vocabulary;
        this.inPlainJapanese = inPlainJapanese;
        this.lasting = Lasting.of(messages);
    }

    /** What these rules say, whoever asks. */
    Lasting lasting() {
        return lasting;
    }

    boolean inPlainJapanese() {
        return inPlainJapanese;
    }

    boolean has(String key) {
        return messages.has(key);
    }

    /** The words for a key, or null where there are none. */
    public Bilingual say(String key) {
        return say(key, Map.of());
    }

    /** The name of a criterion; one that is concluded for one of several words has the name of the criterion itself. */
    public Bilingual label(String criterion) {
        return lasting.label(criterion, inPlainJapanese, () -> say(criterion.split(Finding.VARIANT)[0] + ".label"));
    }

    /** The words for a key with values in their holes, or null where there are none. */
    public Bilingual say(String key, Map<String, Object> values) {
        var sentence = lasting.sentence(key, inPlainJapanese, () -> sentence(key));
        if (sentence.whole() != null || sentence.ja() == null) {
            return sentence.whole();
        }
        return new Bilingual(
                filled("ja", sentence.ja(), values),
                filled("en", sentence.en(), values),
                sentence.easy() == null ? null : filled(Messages.EASY, sentence.easy(), values));
    }

    private Sentence sentence(String key) {
        if (!has(key)) {
            return Sentence.NONE;
        }
        var isEasy = inPlainJapanese && messages.text(Messages.EASY, key) != null;
        return Sentence.of(
                messages.template("ja", key),
                messages.template("en", key),
                isEasy ? messages.template(Messages.EASY, key) : null);
    }

    /** The sentence for a key in one language that has it. */
    public String say(String language, String key, Map<String, Object> values) {
        return filled(language, messages.template(language, key), values);
    }

    private String filled(String language, Template template, Map<String, Object> values) {
        var said = template.filled(hole -> {
            var value = values.get(hole.name());
            return value == null ? "…" : word(language, value, hole.table());
        });
        return language.equals("en") && said.contains("1 ")
                ? ONE_OF.matcher(said).replaceAll("1 $1")
                : said;
    }

    /**
     * A value as sentences say it: dates and numbers as people write them.
     *
     * @param table the table that a word's name is looked up in; null: it is no word
     */
    public String word(String language, Object value, String table) {
        if (table != null) {
            var row = vocabulary.table(table).row(value.toString());
            return row == null ? value.toString() : in(language, row.name());
        }
        if (value instanceof LocalDate date) {
            return date.format(language.equals("en") ? ENGLISH_DATE : JAPANESE_DATE);
        }
        if (value instanceof BigDecimal || value instanceof Integer) {
            return NUMBERS.get().format(value);
        }
        return value instanceof Bilingual words ? in(language, words) : value.toString();
    }

    /** In plain Japanese, where nobody wrote it: in Japanese. */
    public static String in(String language, Bilingual words) {
        return switch (language) {
            case "en" -> words.en();
            case Messages.EASY -> words.easy() == null ? words.ja() : words.easy();
            default -> words.ja();
        };
    }
}
