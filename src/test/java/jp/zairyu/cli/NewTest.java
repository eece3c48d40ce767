package jp.zairyu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.zairyu.keys.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is begun with new can be run at once, and says TODO where it is to be filled in. */
class NewTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        Rules.copy(folder);
    }

    @Test
    void a_status_in_a_folder_of_its_own_runs_at_once() throws IOException {
        var shell = begin("star-guides");
        assertEquals(0, shell.status(), shell.err());
        assertTrue(shell.out().contains("wrote eligibility/star-guides/star_guide.drl\n"));
        assertTrue(
                Files.readString(folder.resolve("vocabulary/statuses.csv")).contains("\nstar-guide,星空案内,Star Guide,"));
        assertTrue(Files.readString(folder.resolve("eligibility/star-guides/criteria.yaml"))
                .contains("citation: TODO"));
        runs();
    }

    @Test
    void a_status_of_a_family_joins_it() {
        assertEquals(0, begin("schools").status());
        runs();
        assertEquals(
                0, Shell.run("cases", "eligibility/schools", folder.toString()).status());
    }

    private void runs() {
        var cases = Shell.run("cases", "Star Guide", folder.toString());
        assertEquals("2 cases, 0 differ\n", cases.out());
    }

    @Test
    void a_code_that_is_taken_or_ill_formed_is_a_wrong_call() {
        assertEquals(2, begin("Star Guides").status());
        begin("star-guides");
        var again = begin("star-guides");
        assertEquals(2, again.status());
        assertTrue(again.err().contains("is there already"));
    }

    private Shell begin(String family) {
        return Shell.run(
                "new",
                "status",
                "star-guide",
                "--ja",
                "星空案内",
                "--en",
                "Star Guide",
                "--folder",
                family,
                folder.toString());
    }

    @Test
    void the_pieces_of_a_criterion_are_printed() {
        var shell = Shell.run("new", "criterion", "engineer.criteria.pay.minimum");
        assertEquals(0, shell.status(), shell.err());
        assertTrue(
                shell.out().contains("    @criterion( \"engineer.criteria.pay.minimum\" )\n    @outcome( NOT_MET )"));
        assertTrue(shell.out().contains("\nengineer.criteria.pay.minimum.not-met=TODO"));
        assertTrue(shell.out().contains("because: [{ id: engineer.criteria.pay.minimum, status: MET }]"));
    }

    @Test
    void a_key_is_printed_with_the_line_that_lets_it_in() {
        var shell = Shell.run("new", "key", "portal", "--roles", "screen,analyst");
        assertEquals(0, shell.status(), shell.err());
        var lines = shell.out().lines().toList();
        assertEquals(
                "portal",
                Keys.read(lines.get(3)).find(lines.get(1)).orElseThrow().client());
        assertEquals(2, Shell.run("new", "key", "portal", "--roles", "cook").status());
    }
}
