package jp.zairyu.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import jp.zairyu.law.Messages;
import org.junit.jupiter.api.Test;

/** Plain Japanese keeps step with the other two, and keeps to its habits. */
class PlainJapaneseTest {
    private static final String FILE = "engineer/messages_easy.properties";
    private static final String KEY = "engineer.conduct.taxes.met";

    /** Words of laws and of office letters, for which plain Japanese has others; 又は and 及び in names of tables do not come in here. */
    private static final Pattern HARD = Pattern.compile("及び|並びに|又は|若しくは|に係る|当該|べき|を除き|なければならな|ないとは言え|[｛｝＝]");

    @Test
    void of_the_project_lacks_nothing() {
        Edited.rules().says(new PlainJapanese());
    }

    @Test
    void a_sentence_that_is_not_written_yet_is_named() {
        Edited.rules()
                .replace(FILE, KEY + "=", "# ")
                .says(
                        new PlainJapanese(),
                        "engineer/messages_ja.properties [" + japanese(KEY) + "]: warning: " + KEY
                                + " is not said in plain Japanese. Add the line `" + KEY + "=…` to " + FILE);
    }

    @Test
    void a_hole_that_it_leaves_out_is_named() {
        var key = "illegalwork.hours.weekly.met";
        var file = "illegalwork/messages_easy.properties";
        var found = Edited.rules().replace(file, "{worked}", "").found(new PlainJapanese());
        assertEquals(
                true,
                found.stream()
                        .anyMatch(said -> said.startsWith(file) && said.contains(key) && said.contains("same holes")),
                found::toString);
    }

    @Test
    void it_has_no_words_of_office_letters() {
        var hard = RealRules.FOLDER.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith("_" + Messages.EASY + ".properties"))
                .flatMap(file -> file.getValue().lines().filter(line -> !line.startsWith("#")))
                .filter(line -> HARD.matcher(line).find())
                .toList();
        assertEquals(List.of(), hard);
    }

    private static String japanese(String key) {
        return RealRules.FOLDER
                .text("engineer/messages_ja.properties")
                .lines()
                .filter(line -> line.startsWith(key + "="))
                .findFirst()
                .orElseThrow();
    }
}
