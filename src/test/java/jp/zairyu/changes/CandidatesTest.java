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

/** What stands in changes.yaml becomes changes of a case: only where it mends something, with the values of the law in force. */
class CandidatesTest {
    private static final RulebookShelf SHELF = RulebookShelf.onDemand(RulesFolder.read(Path.of("rules")));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_shortfall_reaches_the_number_in_force() {
        var change = only("bm", "capital", "{'business':{'capitalYen':5000000}}");
        assertEquals(30_000_000, change.edits().get(0).to().intValue());
        assertEquals(25_000_000, ((Number) change.values().get("wanting")).intValue());
    }

    @Test
    void a_shortfall_of_years_names_the_day() {
        var change = only("skilled", "years-of-skill", cook(7));
        assertEquals(LocalDate.of(2029, 11, 22), change.on());
    }

    @Test
    void what_is_enough_is_not_changed() {
        assertEquals(List.of(), all("skilled", "years-of-skill", cook(10)));
    }

    @Test
    void a_certificate_is_proposed_at_the_level_that_is_asked() {
        var facts = "{'languageCertificates':[],'languageCertificatesComplete':true,"
                + "'specifiedSkills':{'technicalIntern2Completed':false}}";
        assertEquals(
                "n4",
                only("ssw1", "japanese-n4", facts)
                        .edits()
                        .get(0)
                        .to()
                        .findValuesAsText("level")
                        .get(0));
        assertTrue(all("ssw1", "japanese-n1", facts).isEmpty());
    }

    @Test
    void a_shortfall_of_one_job_is_not_taken_for_that_of_another() {
        var facts = "{'jobs':[{'pay':{'monthlyYen':300000}},{'pay':{'monthlyYen':150000}}]}";
        var change = only("notice-2", "domestic-pay", facts);
        assertEquals("/facts/jobs/1/pay/monthlyYen", change.edits().get(0).pointer());
    }

    @Test
    void each_higher_band_is_a_choice() {
        var pay = all(
                "hsp1c", "pay-points-management", "{'highlySkilled':{'annualPayYen':12000000,'pointsComplete':true}}");
        assertEquals(
                List.of(15_000_000, 20_000_000, 25_000_000, 30_000_000),
                pay.stream()
                        .map(change -> change.edits().get(0).to().intValue())
                        .toList());
    }

    @Test
    void taxes_paid_late_are_no_way_to_permanent_residence() {
        var facts = "{'conduct':{'taxesPaid':false}}";
        assertTrue(changes("pr", facts).stream().noneMatch(change -> change.id().equals("engineer.change.taxes")));
        assertTrue(changes("skilled", facts).stream()
                .anyMatch(change -> change.id().equals("engineer.change.taxes")));
    }

    private static String cook(int years) {
        return "{'skill':{'field':'foreign-cuisine','years':" + years + "},'jobs':[{}]}";
    }

    private static Change only(String status, String change, String facts) {
        var found = all(status, change, facts);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static List<Change> all(String status, String change, String facts) {
        return changes(status, facts).stream()
                .filter(one -> one.id().equals("eligibility.change." + change))
                .toList();
    }

    private static List<Change> changes(String id, String facts) {
        var entry = SHELF.ruleset().screening("eligibility").criteria().entries().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Candidates.of(tried(entry, facts.replace('\'', '"')));
    }

    private static Tried tried(Entry entry, String facts) {
        var trials = new Trials(SHELF, "eligibility", DAY, 1, false);
        var body = trials.body(("{\"facts\":" + facts + "}").getBytes(StandardCharsets.UTF_8));
        var wanted = List.of(entry.designation() == null ? entry.status() : entry.designation());
        return trials.on(entry.tree(), wanted, body).orElseThrow();
    }
}
