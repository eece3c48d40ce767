package jp.zairyu.explanation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.zairyu.ScreeningService;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.request.RequestReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers written from prepared pieces are, byte for byte, what Jackson writes of the same records by itself. */
class PreparedJsonTest {
    private static final int EACH = 25;
    private static final RulesFolder RULES = RulesFolder.read(Path.of("rules"));
    private static final RulebookShelf SHELF = RulebookShelf.onDemand(RULES);
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static Stream<CaseBook.Filed> someCases() {
        var all = CaseBook.of(RULES);
        return IntStream.range(0, all.size())
                .filter(number -> number % EACH == 0)
                .mapToObj(all::get);
    }

    @ParameterizedTest
    @MethodSource("someCases")
    void isWhatJacksonWrites(CaseBook.Filed filed) throws Exception {
        for (var manner : new Manner[] {Manner.WHOLE, new Manner(true, false), new Manner(false, true)}) {
            var answer = answer(filed, manner);
            // text is written by Jackson alone, bytes from what is prepared
            assertEquals(JSON.writeValueAsString(answer), new String(JSON.writeValueAsBytes(answer), UTF_8));
        }
    }

    private static ScreeningAnswer answer(CaseBook.Filed filed, Manner manner) {
        var ruleset = SHELF.ruleset();
        var request = RequestReader.read(CaseRunner.body(filed.goldenCase()), ruleset, filed.screening());
        var asOf = request.asOf();
        return ScreeningService.screen(SHELF, filed.screening(), asOf, request.facts(), request.wanted(), manner);
    }
}
