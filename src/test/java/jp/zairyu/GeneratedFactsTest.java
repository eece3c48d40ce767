package jp.zairyu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.RulesFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts made at random: whatever is stated, the rules neither contradict each other, nor leave a gap or a dead end. */
class GeneratedFactsTest {
    private static final GeneratedFacts GENERATED =
            new GeneratedFacts(RulebookShelf.open(RulesFolder.read(Path.of("rules"))), 200);

    @ParameterizedTest
    @ValueSource(strings = {"engineer", "illegalwork", "eligibility", "guidance"})
    void rulesNeitherContradictEachOtherNorLeaveAGap(String screening) {
        assertEquals(Map.of(), GENERATED.faults(screening, ""), "each with the seed of a case that shows it");
    }
}
