package jp.zairyu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.zairyu.law.RulesFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences as people get them, with the values of every golden case in them, read for what no eye should meet. */
class SentencesTest {
    private static final String JAPANESE = "[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]";
    private static final Pattern IN_BRACKETS = Pattern.compile("（[^（）]*）|\\([^()]*\\)");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z-]*");
    private static final Pattern PATH = Pattern.compile("/v1/[a-z/]+");
    private static final int LONGEST_IN_PLAIN_JAPANESE = 60;

    /** Names that have no other form in Japanese: tests, schemes, agencies, degrees, letters of items and levels. */
    private static final Set<String> NAMES = Set.of(
            ("A B C N OK IT IC EPA COE CEFR JLPT BJT JFT-Basic DOEACC CITPM MBA MOT TA RA THE QS ARWU J-Find J-Skip ISIA"
                            + " FRESC FRAT Y-FORA JETRO JICA FUKUOKA IS OPEN")
                    .split(" "));

    private static Sentences said;

    @BeforeAll
    static void read() {
        said = Sentences.of(RulesFolder.read(Path.of("rules")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en", "easy"})
    void there_are_thousands_to_read(String language) {
        assertTrue(said.in(language).size() > 5_000);
    }

    /** What is wrong in any language, and how it is known. */
    @ParameterizedTest
    @CsvSource(delimiterString = " is ", textBlock = """
            hole is [{}]
            gap is …
            day is \\d{4}-\\d{2}-\\d{2}
            nothing is \\b(null|NaN|undefined|Optional)\\b
            code is \\b[A-Z]+_[A-Z_]+\\b|[a-z]\\.[a-z]
            yen is (?<![\\d-])\\d{4,}(\\.\\d+)?(円|\\u0020yen)
            number is (?<![\\d-])\\d{5,}(?!-)
            stops is 。。|、、|[。．]、|、。|[^.]\\.\\.|,,|,\\.|\\.,|，|;;|；；
            quotes is 「」|『』|（）|\\(\\)|（、|、）|」「」
            spaces is \\s\\s|^\\s|\\s$|\\s[.,;。、]|「\\s|\\s」
            """)
    void no_sentence_shows(String fault, String pattern) {
        for (var language : List.of("ja", "en", "easy")) {
            none(fault, language, Pattern.compile(pattern).asPredicate());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "easy"})
    void no_particle_stands_twice_in_japanese(String language) {
        none(
                "を を",
                language,
                Pattern.compile("をを|がが|にに|のの|ですです|ますます|円円|時間時間|か月か月|年年|日です日").asPredicate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "easy"})
    void no_latin_word_stands_in_japanese_but_names(String language) {
        none("Latin", language, sentence -> LATIN.matcher(PATH.matcher(sentence).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .anyMatch(word -> !NAMES.contains(word)));
    }

    @Test
    void japanese_stands_in_english_only_as_a_name_in_brackets() {
        none("Japanese", "en", sentence -> Pattern.compile(JAPANESE)
                .matcher(bare(sentence))
                .find());
    }

    @Test
    void english_counts_one_in_the_singular() {
        none(
                "1 years",
                "en",
                Pattern.compile("(?<![\\d.,])1 (year|month|week|day|hour|point|person|time)s\\b")
                        .asPredicate());
    }

    @Test
    void plain_japanese_denies_nothing_twice() {
        none(
                "double negative",
                "easy",
                Pattern.compile("(ない|なく)(こと|わけ|もの|の)?(は|では|も)(ない|なく|ありません|ないです)"
                                + "|な(ければ|くては)(なら|いけ)|ないと(いけ|は言え|は限)|ざるを得")
                        .asPredicate());
    }

    @Test
    void plain_japanese_is_short() {
        none("long", "easy", sentence -> bare(sentence)
                .lines()
                .flatMap(line -> Pattern.compile("。").splitAsStream(line))
                .anyMatch(part -> part.length() > LONGEST_IN_PLAIN_JAPANESE));
    }

    /** Without what stands in brackets, which may hold brackets. */
    private static String bare(String sentence) {
        var less = IN_BRACKETS.matcher(sentence).replaceAll("");
        return less.equals(sentence) ? sentence : bare(less);
    }

    private static void none(String fault, String language, Predicate<String> isWrong) {
        var wrong = said.in(language).entrySet().stream()
                .filter(sentence -> isWrong.test(sentence.getKey()))
                .map(Map.Entry::toString)
                .limit(20)
                .toList();
        assertEquals(List.of(), wrong, () -> fault + " in " + language);
    }
}
