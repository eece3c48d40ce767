package jp.zairyu.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseCheck;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.law.RulesFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every golden case through the whole service: question and answer keep the contract, and the answer is as expected. */
@QuarkusTest
class GoldenCasesOverHttpTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseBook.of(RulesFolder.read(Path.of("rules"))).stream()
                .map(filed -> DynamicTest.dynamicTest(filed.toString(), () -> ask(filed)));
    }

    private static void ask(CaseBook.Filed filed) throws JsonProcessingException {
        var body = new String(CaseRunner.body(filed.goldenCase()), StandardCharsets.UTF_8);
        var answer =
                Calls.screen(filed.screening(), body).statusCode(200).extract().asString();
        assertEquals(List.of(), CaseCheck.differences(filed.goldenCase().expect(), JSON.readTree(answer)));
    }
}
