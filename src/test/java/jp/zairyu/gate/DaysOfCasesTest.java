package jp.zairyu.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.drl.DrlReader;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.RulesetReader;
import org.junit.jupiter.api.Test;

/** A case that expects something of law that is not in force on its day. */
class DaysOfCasesTest {
    private static final RulesFolder RULES = RulesFolder.read(Path.of("rules"));
    private static final List<DrlFile> FILES =
            RULES.names(name -> name.matches("eligibility/skill-development/.*drl")).stream()
                    .map(name -> DrlReader.read(name, RULES.text(name)).file())
                    .toList();
    private static final DaysOfCases DAYS = new DaysOfCases(RulesetReader.read(RULES), FILES);

    @Test
    void is_told_at_its_line() {
        assertEquals(
                List.of("eligibility/cases/x.yaml:8: warning: \"A\": eligibility.esd.plan is not in force in this case:"
                        + " esd.begun is not in force on 2027-03-31. Look at `asOf` and the days in `facts`, or expect"
                        + " nothing of it"),
                said("2027-03-31", "{}"));
    }

    @Test
    void is_not_told_on_the_first_day() {
        assertEquals(List.of(), said("2027-04-01", "{}"));
    }

    @Test
    void the_day_of_filing_counts_where_it_is_stated() {
        assertEquals(List.of(), said("2027-03-31", "{ filing: { filedOn: 2027-04-01 } }"));
    }

    private static List<String> said(String asOf, String facts) {
        var text = """
                - name: A
                  asOf: %s
                  facts: %s
                  expect:
                    statuses:
                      - id: esd
                        because:
                          - { id: eligibility.esd.plan, status: MET }
                """.formatted(asOf, facts);
        return DAYS.wrong(CaseBook.of("eligibility/cases/x.yaml", text)).stream()
                .map(Diagnostic::toString)
                .toList();
    }
}
