package jp.zairyu;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.RulesFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every golden case of rules/, one test each, titled by its name. */
class GoldenCasesTest {
    @TestFactory
    Stream<DynamicTest> cases() {
        var folder = RulesFolder.read(Path.of("rules"));
        var runner = new CaseRunner(RulebookShelf.open(folder));
        return CaseBook.of(folder).stream()
                .map(filed -> DynamicTest.dynamicTest(filed.toString(), () -> {
                    var differences = runner.run(filed);
                    assertTrue(differences.isEmpty(), () -> filed + "\n" + String.join("\n", differences));
                }));
    }
}
