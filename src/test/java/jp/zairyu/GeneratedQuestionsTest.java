package jp.zairyu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.RulesFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions worth asking: what nobody asks for turns no verdict, and answering all that is asked comes to an end. */
class GeneratedQuestionsTest {
    private static final long SEED = 20261122;
    private static final int GAPS = 5;
    private static final RulesFolder RULES = RulesFolder.read(Path.of("rules"));
    private static final RulebookShelf SHELF = RulebookShelf.onDemand(RULES);
    private static final List<CaseBook.Filed> CASES = CaseBook.of(RULES);

    @ParameterizedTest
    @CsvSource({"engineer/, 30", "illegalwork/, 30", "eligibility/specified-skills/, 8", "eligibility/family/, 8"})
    void asksForWhatCanTurnTheVerdictAndForNothingTwice(String folder, int most) {
        var cases =
                CASES.stream().filter(filed -> filed.file().startsWith(folder)).toList();
        var questions = new GeneratedQuestions(SHELF, cases.get(0).screening(), cases);
        var faults = questions.faults(SEED, most, GAPS);
        System.out.println(questions + ", from seed " + SEED);
        assertEquals(Map.of(), faults, "each with the seed of a case that shows it");
    }
}
