package jp.zairyu.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.CriteriaBook.Entry;
import jp.zairyu.law.RulesFolder;
import org.junit.jupiter.api.Test;

/** A filing by a day is proposed until that day, with it, and turns the verdict of a later day. */
class FilingInTimeTest {
    private static final RulebookShelf SHELF = RulebookShelf.onDemand(RulesFolder.read(Path.of("rules")));
    private static final LocalDate EXPIRES = LocalDate.of(2026, 11, 30);
    private static final String WORK_LATER = """
            {"asOf": "2026-12-10",
             "facts": {"stay": {"status": "ltr", "grantedOn": "2025-11-30", "expiresOn": "2026-11-30", "application": %s},
                       "jobs": [{"duties": [{"kind": "packing"}], "pay": {"kind": "wages"}}]}}
            """;
    private static final String NOTHING = "{\"kind\": \"none\"}";
    private static final String TOO_LATE =
            "{\"kind\": \"renewal\", \"filedOn\": \"2026-12-05\", \"decision\": \"pending\"}";
    private static final String MANAGER_LATER = """
            {"asOf": "2028-12-01", "statuses": ["bm"],
             "facts": {"person": {"inJapan": true}, "plan": {"purpose": "business-management"},
                       "stay": {"status": "bm", "grantedOn": "2025-01-10", "expiresOn": "2029-01-10"},
                       "filing": {"kind": "renewal", "filedOn": "2028-12-01"},
                       "business": {"role": "owner", "officeInJapan": true, "homeOffice": false, "capitalYen": 5000000,
                                    "fullTimeResidents": 1, "staffWithJapanese": true, "yearsManaging": 3,
                                    "planCheckedBy": "tax-accountant", "licenceReserved": false, "degreeInManagementOrField": false},
                       "conduct": {"workedBeyondPermission": false, "taxesPaid": true, "insurancePaid": true,
                                   "notificationsMade": true, "criminalRecord": "none"}}}
            """;

    @Test
    void an_extension_filed_by_the_last_day_carries_the_stay_on() {
        var change = only("file-in-time", found(WORK_LATER.formatted(NOTHING), EXPIRES.minusDays(8)));
        assertEquals("worker", change.who());
        assertEquals(EXPIRES, change.on());
    }

    @Test
    void on_the_last_day_it_is_not_too_late() {
        only("file-in-time", found(WORK_LATER.formatted(NOTHING), EXPIRES));
    }

    @Test
    void after_the_last_day_nothing_can_be_filed_in_time() {
        assertEquals(List.of(), found(WORK_LATER.formatted(NOTHING), EXPIRES.plusDays(1)));
    }

    @Test
    void what_would_be_filed_too_late_is_filed_earlier() {
        var change = only("file-earlier", found(WORK_LATER.formatted(TOO_LATE), EXPIRES.minusDays(8)));
        assertEquals(EXPIRES, change.on());
    }

    @Test
    void a_renewal_within_the_transition_is_weighed_by_a_person() {
        var trials = trials("eligibility", LocalDate.of(2026, 11, 22));
        var tree = SHELF.ruleset().screening("eligibility").criteria().entries().stream()
                .filter(entry -> entry.status().equals("bm"))
                .map(Entry::tree)
                .findFirst()
                .orElseThrow();
        var start = trials.on(tree, List.of("bm"), trials.body(MANAGER_LATER.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
        assertEquals("FAILS_CRITERIA", start.verdict());
        var change = Candidates.of(start).stream()
                .filter(one -> one.id().endsWith(".file-in-transition"))
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2028, 10, 15), change.on());
        var changed = trials.on(tree, List.of("bm"), Candidates.made(start.body(), List.of(change)));
        assertEquals("NEEDS_REVIEW", changed.orElseThrow().verdict());
    }

    private static Change only(String name, List<SmallestSets.Found> sets) {
        assertEquals(1, sets.size(), sets::toString);
        assertEquals("LAWFUL", sets.get(0).verdict());
        assertEquals(1, sets.get(0).changes().size());
        var change = sets.get(0).changes().get(0);
        assertTrue(change.id().endsWith("." + name), change::id);
        return change;
    }

    private static List<SmallestSets.Found> found(String body, LocalDate today) {
        var trials = trials("illegalwork", today);
        var book = SHELF.ruleset().screening("illegalwork").criteria();
        var start = trials.on(book.tree(), List.of(), trials.body(body.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
        assertEquals("ILLEGAL_TYPE_1", start.verdict());
        return SmallestSets.of(trials, book.tree(), List.of(), start, book.met())
                .sets();
    }

    private static Trials trials(String screening, LocalDate today) {
        return new Trials(SHELF, screening, today, 50, false);
    }
}
