package jp.zairyu.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.zairyu.EngineerRules;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.RulesFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A gate that remembers the folder before an edit says of the edit what a gate says that has never seen the folder. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnmovedTest {
    private static final String PAY = "engineer/criteria_3_pay.drl";
    private static final String NUMBERS = "parameters/engineer.yaml";
    private static final String CRITERIA = "engineer/criteria.yaml";
    private static final String SENTENCES = "engineer/messages_en.properties";
    private static final String LABEL = "Contract with an organization in Japan";

    private Path folder;
    private Gate remembers;

    @BeforeAll
    void a_folder_that_has_passed(@TempDir Path home) {
        folder = EngineerRules.copyTo(home.resolve("rules"));
        remembers = Gate.toServe(home.resolve("cache"));
        assertEquals(Set.of(), errors(remembers));
    }

    @AfterEach
    void as_it_was() {
        EngineerRules.copyTo(folder);
    }

    @Test
    void a_rule_that_compares_otherwise_moves_cases() {
        edit(PAY, text -> text.replace("monthlyYen >= comparableMonthlyYen", "monthlyYen > comparableMonthlyYen"));
        assertSaysTheSame(true);
    }

    @Test
    void a_rule_that_says_the_same_in_other_words_moves_none() {
        edit(PAY, text -> text.replace("monthlyYen >= comparableMonthlyYen", "comparableMonthlyYen <= monthlyYen"));
        assertSaysTheSame(false);
    }

    @Test
    void a_rule_that_records_otherwise_moves_cases() {
        edit(PAY, text -> text.replaceFirst("\\$pay, \"comparable\", \\$comparable", "\\$pay"));
        assertSaysTheSame(true);
    }

    @Test
    void a_number_moves_the_cases_of_its_days() {
        edit(NUMBERS, text -> text.replaceFirst("value: 120", "value: 121"));
        assertSaysTheSame(true);
    }

    @Test
    void a_number_of_days_to_come_moves_none() {
        edit(
                NUMBERS,
                text -> text.replaceFirst(
                        "(\\n    - \\{ from: [^\\n]*value: 120[^\\n]*)",
                        "$1\n    - { from: 2090-04-01, value: 130, citation: 基準省令 }"));
        assertSaysTheSame(false);
    }

    @Test
    void a_number_cited_otherwise_moves_the_cases_that_name_its_citation() {
        edit(NUMBERS, text -> text.replaceFirst("(value: 120, citation: )[^}]*", "$1別の条文 "));
        assertSaysTheSame(true);
    }

    @Test
    void a_criterion_cited_otherwise_moves_cases() {
        edit(CRITERIA, text -> text.replaceFirst("citation: 入管法 別表第一の二", "citation: 入管法 別表第一の三"));
        assertSaysTheSame(true);
    }

    @Test
    void a_part_that_is_enough_by_itself_moves_cases() {
        edit(CRITERIA, text -> text.replaceFirst("all-of:", "any-of:"));
        assertSaysTheSame(true);
    }

    @Test
    void a_remark_in_criteria_moves_none() {
        edit(CRITERIA, text -> text + "# looked at\n");
        assertEquals(0, remembers.take(RulesFolder.read(folder)).casesRun());
    }

    @Test
    void a_sentence_moves_only_cases_that_read_it() {
        edit(SENTENCES, text -> text.replace(LABEL, LABEL + " of any kind"));
        assertEquals(0, remembers.take(RulesFolder.read(folder)).casesRun());
        assertSaysTheSame(false);
        edit(
                "engineer/cases/activity_dispatch.yaml",
                text -> text.replaceFirst(
                        "(id: engineer.activity.contract, status: MET,)",
                        "$1 label: { en: \"" + LABEL + " of any kind\" },"));
        assertSaysTheSame(false);
        edit(SENTENCES, text -> text.replace(LABEL + " of any kind", LABEL));
        assertSaysTheSame(true);
    }

    @Test
    void a_table_moves_cases() {
        edit("vocabulary/relations.csv", text -> text.replace(",related,", ",not-related,"));
        assertSaysTheSame(true);
    }

    private void assertSaysTheSame(boolean isRefused) {
        var said = errors(remembers);
        assertEquals(errors(Gate.inMemory()), said);
        assertEquals(isRefused, !said.isEmpty(), said::toString);
    }

    private Set<String> errors(Gate gate) {
        return gate.take(RulesFolder.read(folder)).diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::toString)
                .collect(Collectors.toSet());
    }

    private void edit(String file, UnaryOperator<String> change) {
        EngineerRules.edit(folder.resolve(file), text -> {
            var edited = change.apply(text);
            assertNotEquals(text, edited);
            return edited;
        });
    }
}
