package jp.zairyu.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.RulesFolder;
import org.junit.jupiter.api.Test;

class SyntaxErrorTest {
    private static final String RIGHT = """
            package illegalwork

            rule "One"
                @criterion( "a" )
                @outcome( MET )
            when
                Residence( status == "student", day != null )
            then
                findings.record( kcontext );
            end

            rule "Two"
                @criterion( "a" )
                @outcome( NOT_MET )
            when
                not Residence( status == "student" )
            then
                findings.record( kcontext );
            end
            """;

    @Test
    void rules_that_can_be_read_have_no_slips() {
        var rules = RulesFolder.read(Path.of("rules"));
        rules.names(name -> name.endsWith(".drl"))
                .forEach(name -> assertEquals(
                        List.of(), DrlReader.read(name, rules.text(name)).wrong()));
    }

    @Test
    void a_slip_in_one_rule_says_nothing_of_the_next() {
        assertEquals(List.of(10), lines(RIGHT.replaceFirst("end\n", "edn\n")));
        assertEquals(List.of(7), lines(RIGHT.replaceFirst("== \"student\"", "== \"student")));
    }

    @Test
    void each_rule_has_its_own_first_slip() {
        assertEquals(List.of(7, 16), lines(RIGHT.replace("==", "=")));
    }

    @Test
    void japanese_words_in_comments_and_between_quotation_marks_are_right() {
        assertEquals(List.of(), lines(RIGHT.replace("when\n", "when // （留学）、\n").replace("\"One\"", "\"一、「二」\"")));
    }

    @Test
    void what_nobody_foresaw_is_shown_where_the_parser_stopped() {
        var wrong = DrlReader.read("a.drl", RIGHT.replaceFirst("Residence", "Residence Residence"))
                .wrong();
        assertEquals(7, wrong.get(0).line());
        assertTrue(
                wrong.get(0).problem().contains("cannot be read"), wrong.get(0).problem());
    }

    private static List<Integer> lines(String text) {
        return DrlReader.read("a.drl", text).wrong().stream()
                .map(Diagnostic::line)
                .toList();
    }
}
