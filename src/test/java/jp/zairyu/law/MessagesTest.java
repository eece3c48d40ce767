package jp.zairyu.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** ja and en hold the same keys with the same holes; says which is missing. */
class MessagesTest {
    private static final Pattern HOLE = Pattern.compile("\\{[^}]*}");
    private static final Ruleset RULESET = RulesetReader.read(RulesFolder.read(Path.of("rules")));

    @Test
    void bothLanguagesHoldTheSameKeys() {
        RULESET.screenings().forEach((name, law) -> {
            var ja = law.messages().byLanguage().get("ja").keySet();
            var en = law.messages().byLanguage().get("en").keySet();
            var onlyJa = new TreeSet<>(ja);
            onlyJa.removeAll(en);
            var onlyEn = new TreeSet<>(en);
            onlyEn.removeAll(ja);
            assertEquals(List.of(), List.copyOf(onlyJa), name + ": missing in messages_en");
            assertEquals(List.of(), List.copyOf(onlyEn), name + ": missing in messages_ja");
        });
    }

    @Test
    void bothLanguagesTellTheSameValues() {
        RULESET.screenings()
                .forEach((name, law) -> law.messages().byLanguage().get("ja").forEach((key, ja) -> {
                    var en = law.messages().text("en", key);
                    assertEquals(holes(ja), holes(en), () -> name + ": " + key);
                }));
    }

    private static TreeSet<String> holes(String text) {
        return HOLE.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
