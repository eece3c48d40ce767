package jp.zairyu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some cases or all are run, and what differs is named with its place. */
class RunCasesTest {
    @TempDir
    Path folder;

    @Test
    void cases_as_expected_are_counted() {
        var shell = Shell.run("cases", "reg19_5_hours");
        assertEquals(0, shell.status(), shell.out());
        assertTrue(shell.out().matches("[0-9]+ cases, 0 differ\n"));
    }

    @Test
    void what_differs_is_named_with_its_place() throws IOException {
        var rules = Rules.copy(folder)
                .replace("parameters/working_hours.yaml", "from: 1990-06-01, value: 28", "from: 1990-06-01, value: 27");
        var shell = Shell.run("cases", "exactly 28 hours in term time", rules.toString());
        assertEquals(1, shell.status());
        assertTrue(
                shell.out()
                        .startsWith(
                                "illegalwork/cases/reg19_5_hours.yaml:3: A student works exactly 28 hours in term time\n"
                                        + "  verdict is ILLEGAL_TYPE_3, expected LAWFUL\n"),
                shell.out());
        assertTrue(shell.out().endsWith("1 cases, 1 differ\n"));
    }

    @Test
    void a_text_that_no_case_holds_is_a_wrong_call() {
        assertEquals(2, Shell.run("cases", "no such title").status());
    }
}
