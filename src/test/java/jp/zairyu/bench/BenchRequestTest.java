package jp.zairyu.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Collections;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.request.RequestReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the benchmark asks can be asked, and is settled by the rules: not an answer that breaks off early. */
class BenchRequestTest {
    private static final Path BENCH = Path.of("bench");
    private static final RulebookShelf SHELF = RulebookShelf.onDemand(RulesFolder.read(Path.of("rules")));

    private static final int ENOUGH = 16;

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

    @ParameterizedTest
    @ValueSource(strings = {"engineer", "illegalwork", "illegalwork-brief", "eligibility"})
    void variants_differ_and_most_come_to_the_same_verdict(String name) {
        var variants = BenchRequest.variants(BENCH, name);
        variants.forEach(body -> RequestReader.read(body, SHELF.ruleset(), screening(name)));
        assertEquals(
                variants.size(), variants.stream().map(String::new).distinct().count());

        var verdicts = variants.stream()
                .limit(ENOUGH)
                .map(body -> answer(name, body).path("verdict").asText())
                .toList();
        var times = verdicts.stream()
                .mapToInt(verdict -> Collections.frequency(verdicts, verdict))
                .max()
                .orElse(0);
        assertTrue(times > ENOUGH / 2, verdicts::toString);
    }

    @Test
    void everybody_is_asked_the_same() {
        var once = BenchRequest.variants(BENCH, "engineer");
        var again = BenchRequest.variants(BENCH, "engineer");
        for (var i = 0; i < once.size(); i++) {
            assertEquals(new String(once.get(i)), new String(again.get(i)));
        }
    }

    private static JsonNode answer(String name) {
        return answer(name, BenchRequest.of(BENCH, name).body());
    }

    private static JsonNode answer(String name, byte[] body) {
        return new CaseRunner(SHELF).ask(screening(name), body).answer();
    }

    private static String screening(String name) {
        return BenchRequest.of(BENCH, name).screening();
    }
}
