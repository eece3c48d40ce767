package jp.zairyu.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.RulesFolder;
import org.junit.jupiter.api.Test;

/** What the benchmark asks can be asked, and is settled by the rules: not an answer that breaks off early. */
class BenchRequestTest {
    private static final RulebookShelf SHELF = RulebookShelf.open(RulesFolder.read(Path.of("rules")));

    @Test
    void a_hire_meets_the_criteria() {
        assertEquals("MEETS_CRITERIA", answer("engineer").path("verdict").asText());
    }

    @Test
    void a_student_keeps_to_the_hours_over_both_logs() {
        assertEquals("LAWFUL", answer("illegalwork").path("verdict").asText());
    }

    @Test
    void so_does_one_who_states_the_hours_of_a_week() {
        assertEquals("LAWFUL", answer("illegalwork-brief").path("verdict").asText());
    }

    @Test
    void all_statuses_are_looked_at() {
        assertTrue(answer("eligibility").path("statuses").size() > 10);
    }

    private static JsonNode answer(String name) {
        var request = BenchRequest.of(Path.of("bench"), name);
        return new CaseRunner(SHELF).ask(request.screening(), request.body()).answer();
    }
}
