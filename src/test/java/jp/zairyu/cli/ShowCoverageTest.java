package jp.zairyu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a folder whose only cases are three about hours, coverage tells which sides and rules they leave out. */
class ShowCoverageTest {
    private static final String HOURS = "illegalwork/cases/reg19_5_hours.yaml";

    @TempDir
    static Path folder;

    @BeforeAll
    static void keepThreeCases() throws IOException {
        Rules.copy(folder);
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(path -> path.toString().contains("cases"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                Files.delete(file);
            }
        }
        var cases = Files.readString(Path.of("rules").resolve(HOURS)).split("(?m)^(?=- name: )");
        Files.writeString(folder.resolve(HOURS), cases[1] + cases[2] + cases[3]);
    }

    @Test
    void what_is_thin_stands_first_by_kind_and_file() {
        var out = Shell.run("coverage", folder.toString()).out();
        assertTrue(out.startsWith("Shown by no case ("));
        assertTrue(out.contains("\n    illegalwork.hours.vacation-day: NOT_MET"));
        assertTrue(out.contains("\nShown by one case only ("));
        assertTrue(out.contains("\n    illegalwork.hours.weekly: MET\n"), out);
        assertTrue(out.contains("\n  illegalwork.hours.weekly  "));
        assertTrue(out.contains("cases 1 MET, 2 NOT_MET\n"));
        assertTrue(out.lines().reduce((first, last) -> last).orElseThrow().startsWith("3 cases, "));
    }

    @Test
    void thin_alone_leaves_out_what_is_not() {
        var out = Shell.run("coverage", "--thin", folder.toString()).out();
        assertFalse(out.contains("cases 1 MET, 2 NOT_MET\n"));
    }

    @Test
    void machines_get_one_entry_a_criterion() throws IOException {
        var report = new ObjectMapper()
                .readTree(Shell.run("coverage", "--json", folder.toString()).out());
        assertEquals(3, report.at("/summary/cases").asInt());
        report.path("criteria")
                .forEach(row -> assertFalse(row.path("criterion").asText().isEmpty()));
        assertEquals(
                report.at("/summary/criteria").asInt(), report.path("criteria").size());
    }
}
