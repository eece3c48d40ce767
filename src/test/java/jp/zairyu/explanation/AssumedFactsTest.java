package jp.zairyu.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.zairyu.ScreeningService;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.Answer.MissingFact;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.request.RequestReader;
import org.junit.jupiter.api.Test;

/** What silence means is told with the question, which comes last; what has been begun is asked to its end. */
class AssumedFactsTest {
    private static final RulebookShelf SHELF = RulebookShelf.onDemand(RulesFolder.read(Path.of("rules")));

    @Test
    void what_is_assumed_is_asked_for_last_with_what_is_assumed() throws Exception {
        var asked = missing("""
                {"facts": {"stay": {"status": "student", "expiresOn": "2027-03-31"}, "jobs": [{"pay": {"kind": "wages"}}]}}""");
        var assumed = asked.stream().filter(fact -> fact.assumed() != null).toList();
        assertEquals(assumed, asked.subList(asked.size() - assumed.size(), asked.size()));
        var byPointer = assumed.stream().collect(Collectors.toMap(MissingFact::pointer, MissingFact::assumed));
        assertEquals("false", byPointer.get("/facts/stay/removalOrder"), byPointer::toString);
        assertEquals("permitted", byPointer.get("/facts/stay/landing"), byPointer::toString);
    }

    @Test
    void nothing_is_assumed_where_a_case_is_settled() throws Exception {
        assertEquals(List.of(), missing("""
                {"facts": {"stay": {"status": "pr"}, "jobs": [{"pay": {"kind": "wages"}}]}}"""));
    }

    @Test
    void a_stay_without_a_status_is_asked_for_its_beginning() throws Exception {
        var asked = missing("""
                {"facts": {"stay": {"withoutStatus": {"reason": "birth"}}, "jobs": [{"pay": {"kind": "wages"}}]}}""");
        var pointers = asked.stream().collect(Collectors.toMap(MissingFact::pointer, fact -> fact));
        assertEquals(false, pointers.containsKey("/facts/stay/status"));
        assertEquals(true, pointers.containsKey("/facts/stay/withoutStatus/since"));
    }

    private static List<MissingFact> missing(String body) throws Exception {
        var request = RequestReader.read(body.getBytes(StandardCharsets.UTF_8), SHELF.ruleset(), "illegalwork");
        var answer = (Answer)
                ScreeningService.screen(SHELF, "illegalwork", LocalDate.of(2026, 11, 22), request.facts(), List.of());
        return answer.missingFacts();
    }
}
