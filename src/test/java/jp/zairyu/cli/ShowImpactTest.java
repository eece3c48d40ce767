package jp.zairyu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed number shows in the answers that it changes; what it cannot concern is not asked. */
class ShowImpactTest {
    private static final String NUMBERS = "parameters/working_hours.yaml";
    private static final String WAS = "from: 1990-06-01, value: 28";
    private static final String IS = "from: 1990-06-01, value: 30";

    @TempDir
    static Path folder;

    private static Path before;
    private static Path after;

    /** Only the cases on hours and one other, so that all is quickly asked. */
    @BeforeAll
    static void raiseTheLimit() throws IOException {
        before = folder.resolve("before");
        after = folder.resolve("after/rules");
        for (var one : List.of(before, after)) {
            Rules.copy(one);
            try (var files = Files.walk(one)) {
                for (var file : files.filter(ShowImpactTest::isOtherCase).toList()) {
                    Files.delete(file);
                }
            }
        }
        new Rules(after).replace(NUMBERS, WAS, IS);
    }

    private static boolean isOtherCase(Path file) {
        return file.getParent().endsWith("cases")
                && !file.endsWith("reg19_5_hours.yaml")
                && !file.endsWith("conduct.yaml");
    }

    @Test
    void what_changed_and_whose_verdict_changes_with_it_is_told() {
        var shell = Shell.run("impact", before.toString(), after.toString(), "--all");
        assertEquals(0, shell.status(), shell.err());
        assertTrue(shell.out()
                .contains("working_hours.comprehensive_permission.weekly: 28 from 1990-06-01 → 30 from 1990-06-01"));
        assertTrue(shell.out().contains("\n  ILLEGAL_TYPE_3 → LAWFUL ("));
        assertTrue(
                shell.out()
                        .contains("A student works 28.1 hours in term time  "
                                + "(illegalwork.hours.weekly NOT_MET → MET: worked 28.1, limit 28 → 30)\n"),
                shell.out());
        assertTrue(shell.out().contains("\n  illegalwork.hours.weekly MET ("), "reasons that change alone");
    }

    @Test
    void nothing_is_asked_where_nothing_that_decides_changed() throws IOException {
        var words = folder.resolve("words");
        if (!Files.exists(words)) {
            Rules.copy(words).replace("words/messages_en.properties", "notice=", "notice=Please: ");
        }
        var shell = Shell.run("impact", "rules", words.toString());
        assertTrue(shell.out().contains("notice (en): changed"), shell.out());
        assertTrue(shell.out().contains("\n0 cases compared, "));
    }

    @Test
    void facts_of_ones_own_are_asked_and_a_line_that_cannot_be_read_is_named() throws IOException {
        var facts = folder.resolve("facts.ndjson");
        Files.writeString(facts, """
                {"screening": "illegalwork", "asOf": "2026-11-22", "facts": {"stay": {"status": "student", "expiresOn": "2027-03-31"}, "enrolment": {"schoolKind": "university", "enrolled": true}, "permissions": [{"kind": "comprehensive", "grantedOn": "2025-04-10", "validUntil": "2027-03-31"}], "permissionsComplete": true, "jobsComplete": true, "jobs": [{"duties": [{"kind": "cash-register"}], "pay": {"kind": "wages"}, "amusement": "none", "hours": {"everySevenDays": 29, "inLongVacation": false}}]}}
                {"screening": "illegalwork"
                {"facts": {}}
                {"screening": "illegalwork", "facts": {"stay": {"status": "studnt"}}}
                """);
        var shell = Shell.run("impact", before.toString(), after.toString(), "--facts", facts.toString());
        var out = shell.out();
        assertTrue(out.contains(
                "facts.ndjson:1  illegalwork  (illegalwork.hours.weekly NOT_MET → MET: worked 29, limit 28 → 30)"));
        assertTrue(out.contains("facts.ndjson:2: is no JSON"), out);
        assertTrue(out.contains("facts.ndjson:3: says no \"screening\""), out);
        assertTrue(out.contains("facts.ndjson:4: /facts/stay/status "), out);
        assertFalse(out.contains("studnt"));
    }

    @Test
    void the_rules_before_may_be_a_revision() throws IOException, InterruptedException {
        var top = folder.resolve("after");
        git(top, "init", "-q");
        new Rules(after).replace(NUMBERS, IS, WAS);
        git(top, "add", ".");
        git(top, "-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "Before");
        new Rules(after).replace(NUMBERS, WAS, IS);
        var shell = Shell.run("impact", "git:HEAD", after.toString(), "--json");
        var report = new ObjectMapper().readTree(shell.out());
        assertEquals(
                "working_hours.comprehensive_permission.weekly",
                report.at("/rules/0/what").asText());
        assertTrue(report.at("/cases/effects").size() > 10);
        assertTrue(Shell.run("impact", "git:nowhere", after.toString()).err().startsWith("git says: "));
    }

    private static void git(Path in, String... arguments) throws IOException, InterruptedException {
        var call = new ArrayList<>(List.of("git", "-C", in.toString()));
        call.addAll(List.of(arguments));
        assertEquals(0, new ProcessBuilder(call).inheritIO().start().waitFor());
    }

    @Test
    void a_broken_folder_is_a_diagnostic() throws IOException {
        var broken = folder.resolve("broken");
        Rules.copy(broken).replace(NUMBERS, WAS, "from: soon, value: 28");
        var shell = Shell.run("impact", before.toString(), broken.toString());
        assertEquals(1, shell.status());
        assertTrue(shell.out().startsWith(NUMBERS), shell.out());
    }
}
