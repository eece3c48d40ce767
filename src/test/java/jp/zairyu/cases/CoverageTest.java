package jp.zairyu.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.verdict.Status;
import org.junit.jupiter.api.Test;

/** Cases cover the criteria that their answers show, and a criterion that no case shows is named. */
class CoverageTest {
    private static final String WEEKLY = "illegalwork.hours.weekly";
    private static final RulesFolder RULES = RulesFolder.read(Path.of("rules"));
    private static final RulebookShelf SHELF = RulebookShelf.onDemand(RULES);
    private static final CaseRunner RUNNER = new CaseRunner(SHELF);

    @Test
    void a_case_covers_the_criteria_and_the_rules_of_its_answer() {
        var covered = run(filed -> filed.goldenCase().name().contains("28 hours"))
                .get(0)
                .covered();
        assertTrue(covered.criteria().stream().anyMatch(seen -> seen.criterion().equals(WEEKLY)));
        assertFalse(covered.rules().isEmpty());
    }

    @Test
    void what_no_case_shows_is_a_gap_and_what_one_case_shows_is_thin() {
        var over = run(filed -> filed.file().contains("reg19_5_hours")).stream()
                .filter(result -> result.covered().criteria().contains(new Covered.Seen(WEEKLY, Status.NOT_MET)))
                .filter(result -> !result.covered().criteria().contains(new Covered.Seen(WEEKLY, Status.MET)))
                .limit(1)
                .toList();
        var row = Coverage.of(SHELF, over).stream()
                .filter(candidate -> candidate.criterion().equals(WEEKLY))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(Status.MET), row.unseen());
        assertEquals(List.of(Status.NOT_MET), row.single());
        assertTrue(row.hasGap());
    }

    private static List<CaseRunner.Result> run(Predicate<CaseBook.Filed> which) {
        return CaseBook.of(RULES).stream()
                .filter(filed -> filed.screening().equals("illegalwork"))
                .filter(which)
                .map(RUNNER::result)
                .toList();
    }
}
