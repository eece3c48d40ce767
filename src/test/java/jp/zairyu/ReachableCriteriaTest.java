package jp.zairyu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.cases.Coverage;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.verdict.Status;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The golden cases, each of which is also sent over HTTP, bring every criterion to every side its rules have. */
class ReachableCriteriaTest {
    private static final RulesFolder RULES = RulesFolder.read(Path.of("rules"));
    private static final RulebookShelf SHELF = RulebookShelf.onDemand(RULES);
    private static final List<CaseRunner.Result> RESULTS = new ArrayList<>();

    /** {@code <entry> <verdict>} of every status. */
    private static final Set<String> VERDICTS = new HashSet<>();

    /** What is never met in full because the law, or the ordinance still to come, leaves it to a person's judgement. */
    private static final Set<String> AT_DISCRETION = Set.of(
            "designated departure-preparation ", // only after a refusal, as the office decides
            "designated notice-25 ", // medical stay and companions: treatment and length are weighed
            "designated notice-26 ",
            "designated refugee-applicant ", // what the paper allows is decided case by case
            "designated ssw-preparation ", // only the months and the host firm are published here
            "ict2  "); // the ordinance of 2027-04-01 is not known

    @BeforeAll
    static void askEveryCase() {
        var runner = new CaseRunner(SHELF);
        CaseBook.of(RULES).forEach(filed -> {
            var asked = runner.ask(filed.screening(), CaseRunner.body(filed.goldenCase()));
            RESULTS.add(new CaseRunner.Result(filed, List.of(), asked.covered()));
            collect(asked.answer());
        });
    }

    private static void collect(JsonNode node) {
        if (node.has("layers")) {
            VERDICTS.add(entry(node) + " " + node.path("verdict").asText());
        }
        node.forEach(ReachableCriteriaTest::collect);
    }

    private static String entry(JsonNode status) {
        return status.path("status").asText() + " " + status.path("designation").asText() + " "
                + status.path("subCategory").asText();
    }

    @Test
    void every_criterion_is_brought_to_MET_and_to_NOT_MET_as_far_as_rules_conclude_it() {
        var never = new TreeSet<String>();
        Coverage.of(SHELF, RESULTS).forEach(row -> row.unseen().stream()
                .filter(status -> status == Status.MET || status == Status.NOT_MET)
                .forEach(status -> never.add(row.criterion() + " " + status)));
        assertEquals(Set.of(), never, "no case brings these about");
    }

    @Test
    void every_status_is_brought_to_MEETS_and_to_FAILS_CRITERIA() {
        var never = new TreeSet<String>();
        for (var entry : SHELF.ruleset().screening("eligibility").criteria().entries()) {
            var id = entry.status() + " " + text(entry.designation()) + " " + text(entry.subCategory());
            List.of("MEETS_CRITERIA", "FAILS_CRITERIA").stream()
                    .map(verdict -> id + " " + verdict)
                    .filter(verdict -> !VERDICTS.contains(verdict))
                    .filter(verdict -> AT_DISCRETION.stream().noneMatch(verdict::startsWith))
                    .forEach(never::add);
        }
        assertEquals(Set.of(), never, "no case brings these about");
    }

    private static String text(String word) {
        return word == null ? "" : word;
    }
}
