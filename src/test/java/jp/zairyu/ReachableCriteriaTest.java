package jp.zairyu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.engine.RuleInfo;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.facts.FactsReader;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.request.RequestReader;
import jp.zairyu.verdict.Status;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The golden cases, each of which is also sent over HTTP, bring every criterion to every side its rules have. */
class ReachableCriteriaTest {
    private static final RulesFolder RULES = RulesFolder.read(Path.of("rules"));
    private static final RulebookShelf SHELF = RulebookShelf.open(RULES);

    /** {@code <rule>} of every finding in an answer, and {@code <entry> <verdict>} of every status. */
    private static final Set<String> SEEN = new HashSet<>();

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
            collect(runner.answer(filed));
            if (filed.screening().equals("guidance")) {
                SEEN.addAll(concluded(filed)); // advice that does not apply is left out of the answer
            }
        });
    }

    private static Set<String> concluded(CaseBook.Filed filed) {
        var ruleset = SHELF.ruleset();
        var request = RequestReader.read(CaseRunner.body(filed.goldenCase()), ruleset, filed.screening());
        var facts = FactsReader.read(ruleset, request.asOf(), request.facts());
        var book = ruleset.screening(filed.screening()).criteria();
        var modules = ruleset.modulesOf(book.trees().toList(), book);
        return SHELF.apply(modules, facts, ruleset.parameters().inForce(facts.dates())).stream()
                .map(finding -> finding.rule().criterion() + " " + finding.outcome())
                .collect(Collectors.toSet());
    }

    private static void collect(JsonNode node) {
        if (node.has("rule")) {
            SEEN.add(node.path("rule").asText());
        }
        if (node.has("id") && node.has("status")) {
            SEEN.add(node.path("id").asText() + " " + node.path("status").asText());
        }
        if (node.has("layers")) {
            SEEN.add(entry(node) + " " + node.path("verdict").asText());
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
        SHELF.rulebooks().values().stream()
                .flatMap(rulebook -> rulebook.rules().values().stream())
                .filter(rule -> rule.outcome() == Status.MET || rule.outcome() == Status.NOT_MET)
                .filter(rule -> !isSeen(rule))
                .forEach(rule -> never.add(rule.criterion() + " " + rule.outcome()));
        assertEquals(Set.of(), never, "no case brings these about");
    }

    /** A criterion that only lends its rules to others is seen by its rule's name. */
    private static boolean isSeen(RuleInfo rule) {
        return SEEN.contains(rule.criterion() + " " + rule.outcome()) || SEEN.contains(rule.name());
    }

    @Test
    void every_status_is_brought_to_MEETS_and_to_FAILS_CRITERIA() {
        var never = new TreeSet<String>();
        for (var entry : SHELF.ruleset().screening("eligibility").criteria().entries()) {
            var id = entry.status() + " " + text(entry.designation()) + " " + text(entry.subCategory());
            List.of("MEETS_CRITERIA", "FAILS_CRITERIA").stream()
                    .map(verdict -> id + " " + verdict)
                    .filter(verdict -> !SEEN.contains(verdict))
                    .filter(verdict -> AT_DISCRETION.stream().noneMatch(verdict::startsWith))
                    .forEach(never::add);
        }
        assertEquals(Set.of(), never, "no case brings these about");
    }

    private static String text(String word) {
        return word == null ? "" : word;
    }
}
