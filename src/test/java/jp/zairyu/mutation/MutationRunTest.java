package jp.zairyu.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import jp.zairyu.law.RulesFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The weekly hours of a student with two cases, at the limit and over it, of which one expects no more than a verdict. */
class MutationRunTest {
    private static final String HOURS = "illegalwork/reg19_5_hours.drl";
    private static final String CASES = """
            - name: At the limit
              asOf: 2026-11-22
              facts: %1$s hours: { everySevenDays: 28, inLongVacation: false } } ] }
              expect:
                verdict: LAWFUL
            - name: Over the limit
              asOf: 2026-11-22
              facts: %1$s hours: { everySevenDays: 28.5, inLongVacation: false } } ] }
              expect:
                verdict: ILLEGAL_TYPE_3
            """.formatted("{ stay: { status: student, expiresOn: 2027-03-31 }, "
            + "enrolment: { schoolKind: university, enrolled: true }, "
            + "permissions: [ { kind: comprehensive, grantedOn: 2025-04-10, validUntil: 2027-03-31 } ], "
            + "permissionsComplete: true, jobsComplete: true, "
            + "jobs: [ { duties: [ { kind: cash-register } ], pay: { kind: wages }, amusement: none, ");

    private static Survivors found;

    @BeforeAll
    static void run() {
        var files = new TreeMap<>(RulesFolder.read(Path.of("rules")).files());
        files.keySet().removeIf(file -> file.startsWith("guidance/") || file.contains("/cases/"));
        files.put("illegalwork/cases/hours.yaml", CASES);
        found = MutationRun.of(new RulesFolder(files), HOURS, (done, all) -> {});
    }

    private static boolean survives(String rule, String becomes) {
        return found.survivors().stream()
                .map(Survivors.Survivor::mutant)
                .anyMatch(one -> one.within().equals(rule) && one.becomes().equals(becomes));
    }

    @Test
    void what_a_case_notices_does_not_survive() {
        var rule = "A student keeps to the weekly hours outside long vacations";
        assertFalse(survives(rule, "$worked : termAtMost < $limit"));
        assertFalse(survives(rule, "status != \"student\""));
    }

    @Test
    void what_no_case_brings_up_survives() {
        assertTrue(survives(
                "A student works more than the daily hours in a long vacation",
                "$worked : vacationDayAtLeast >= $limit"));
    }

    @Test
    void cases_that_could_notice_are_named_with_what_they_would_have_to_expect() {
        var named = found.survivors().stream()
                .map(Survivors.Survivor::suggestion)
                .filter(suggestion -> suggestion != null && suggestion.expect() != null)
                .map(suggestion -> suggestion.filed().file())
                .distinct()
                .toList();
        assertEquals(List.of("illegalwork/cases/hours.yaml"), named);
    }
}
