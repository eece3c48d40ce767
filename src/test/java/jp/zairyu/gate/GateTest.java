package jp.zairyu.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.zairyu.EngineerRules;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.RulesFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {
    private static final String PAY = "engineer/criteria_3_pay.drl";

    @TempDir
    private Path home;

    private Path folder;
    private Gate gate;

    @BeforeEach
    void a_folder_that_has_passed() {
        folder = EngineerRules.copyTo(home.resolve("rules"));
        gate = Gate.toServe(home.resolve("cache"));
        assertTrue(take().isReady());
    }

    @Test
    void what_has_not_changed_is_not_run_again() {
        assertEquals(0, take().casesRun());
    }

    @Test
    void cases_run_again_when_a_rule_changes() {
        edit(PAY, text -> text + "// looked at\n");
        var outcome = take();
        assertTrue(outcome.isReady());
        assertTrue(outcome.casesRun() > 0);
    }

    @Test
    void another_process_remembers_what_passed() {
        gate.remember();
        var next = Gate.toCheck(home.resolve("cache"));
        assertEquals(0, next.take(RulesFolder.read(folder)).casesRun());
    }

    @Test
    void a_page_to_read_is_no_rule() {
        edit("engineer/README.md", text -> text + "More.\n");
        assertEquals(0, take().casesRun());
    }

    @Test
    void a_rule_that_cannot_be_read_is_refused_with_its_line() {
        edit(PAY, text -> text.replaceFirst("\nend\n", "\n"));
        assertRefused(PAY);
    }

    @Test
    void a_wrong_comparison_is_refused_by_the_cases() {
        edit(PAY, text -> text.replaceFirst("monthlyYen >= comparableMonthlyYen", "monthlyYen > comparableMonthlyYen"));
        var outcome = take();
        assertFalse(outcome.isReady());
        assertTrue(
                outcome.diagnostics().stream().anyMatch(one -> one.file().contains("/cases/") && one.line() != null));
    }

    @Test
    void data_that_cannot_be_read_is_refused_beside_rules_that_cannot() {
        edit(PAY, text -> text.replaceFirst("\nend\n", "\n"));
        edit("parameters/horizon.yaml", text -> "\tx");
        var files = errors(take()).stream().map(Diagnostic::file).distinct().toList();
        assertEquals(List.of(PAY, "parameters/horizon.yaml"), files);
    }

    @Test
    void a_side_that_no_case_shows_is_refused() throws IOException {
        Files.delete(folder.resolve("engineer/cases/criteria_it_exam.yaml"));
        Files.delete(folder.resolve("engineer/cases/source_cases.yaml"));
        Files.delete(folder.resolve("engineer/cases/published_cases.yaml"));
        var problems = errors(take()).stream().map(Diagnostic::problem).toList();
        assertTrue(
                problems.stream().allMatch(problem -> problem.startsWith("no case shows engineer.")),
                problems::toString);
        assertFalse(problems.isEmpty());
    }

    @Test
    void what_passed_once_is_only_read_at_the_next_start() {
        gate.remember();
        assertEquals(
                0,
                Gate.toServe(home.resolve("cache"))
                        .takeAtStart(RulesFolder.read(folder))
                        .casesRun());
    }

    @Test
    void an_edit_after_such_a_start_finds_what_passed() {
        gate.remember();
        gate = Gate.toServe(home.resolve("cache"));
        gate.takeAtStart(RulesFolder.read(folder));
        edit("engineer/README.md", text -> text + "More.\n");
        var outcome = take();
        assertTrue(outcome.isReady());
        assertEquals(0, outcome.casesRun());
    }

    @Test
    void a_memory_that_cannot_be_read_is_passed_over() throws IOException {
        gate.remember();
        try (var files = Files.list(home.resolve("cache"))) {
            for (var file : files.toList()) {
                Files.writeString(file, "folder " + RulesFolder.read(folder).version());
            }
        }
        var outcome = Gate.toServe(home.resolve("cache")).takeAtStart(RulesFolder.read(folder));
        assertTrue(outcome.isReady());
        assertTrue(outcome.casesRun() > 0);
    }

    private void assertRefused(String file) {
        var outcome = take();
        assertFalse(outcome.isReady());
        var first = errors(outcome).get(0);
        assertEquals(file, first.file());
        assertTrue(first.line() != null && first.line() > 1, first::toString);
    }

    private static List<Diagnostic> errors(Gate.Outcome outcome) {
        return outcome.diagnostics().stream().filter(Diagnostic::isError).toList();
    }

    private Gate.Outcome take() {
        return gate.take(RulesFolder.read(folder));
    }

    private void edit(String file, UnaryOperator<String> change) {
        EngineerRules.edit(folder.resolve(file), change);
    }
}
