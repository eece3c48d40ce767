package jp.zairyu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case is explained with everything its answer rests on, and found by what one remembers of it. */
class ExplainTest {
    private static final String FILE = "illegalwork/cases/reg19_5_hours.yaml";

    @TempDir
    Path folder;

    @Test
    void a_case_is_found_by_any_of_its_lines_and_explained() {
        var shell = Shell.run("explain", "rules/" + FILE + ":7");
        assertEquals(0, shell.status(), shell.err());
        assertTrue(
                shell.out().startsWith("A student works exactly 28 hours in term time\n" + FILE + ":3, 2026-11-22\n"));
        assertTrue(shell.out().contains("\nLAWFUL  "));
        assertTrue(shell.out().contains("saw worked 28, limit 28"));
        assertTrue(shell.out()
                .contains("number working_hours.comprehensive_permission.weekly = 28 hours, since 1990-06-01"));
        assertTrue(shell.out()
                .contains("rule \"A student keeps to the weekly hours outside long vacations\"  "
                        + "illegalwork/reg19_5_hours.drl:"));
        assertTrue(shell.out().endsWith("\nAs the case expects.\n"));
    }

    @Test
    void sentences_are_Japanese_where_asked_for() {
        var shell = Shell.run("explain", FILE + ":7", "--lang", "ja");
        assertTrue(shell.out().contains("時間"));
        assertFalse(shell.out().contains("hours a week"));
    }

    @Test
    void words_that_several_titles_hold_list_them() {
        var shell = Shell.run("explain", "student 28 hours");
        assertEquals(2, shell.status());
        assertTrue(shell.out().contains(FILE + ":3  A student works exactly 28 hours in term time"));
    }

    @Test
    void machines_get_the_answer_and_the_differences() throws IOException {
        var shell = Shell.run("explain", FILE + ":7", "--json");
        var explained = new ObjectMapper().readTree(shell.out());
        assertEquals("LAWFUL", explained.at("/answer/verdict").asText());
        assertTrue(explained.path("differences").isEmpty());
    }

    @Test
    void a_request_is_answered_and_a_wrong_one_is_told_why() throws IOException {
        var body = folder.resolve("body.json");
        Files.writeString(body, "{\"asOf\": \"2026-11-22\", \"facts\": {\"stay\": {\"status\": \"student\"}}}");
        var asked = Shell.run("explain", body.toString(), "--screening", "illegalwork");
        assertTrue(asked.out().contains("MORE_FACTS_NEEDED"), asked.err());
        assertTrue(asked.out().contains("Still to be asked\n  ? /facts/"));

        Files.writeString(body, "{\"facts\": {\"stay\": {\"status\": \"studnt\"}}}");
        var refused = Shell.run("explain", body.toString(), "--screening", "illegalwork");
        assertEquals(2, refused.status());
        assertTrue(refused.err().startsWith("/facts/stay/status "), refused.err());
    }

    @Test
    void a_folder_that_cannot_be_read_is_a_diagnostic() throws IOException {
        Files.createDirectories(folder.resolve("illegalwork/cases"));
        Files.writeString(folder.resolve("illegalwork/cases/a.yaml"), "- name: One\n  asOff: 2026-01-01\n");
        var shell = Shell.run("explain", "one", folder.toString());
        assertEquals(1, shell.status());
        assertTrue(shell.out().startsWith("illegalwork/cases/a.yaml"), shell.out());
        assertFalse(shell.out().contains("\tat "));
    }
}
