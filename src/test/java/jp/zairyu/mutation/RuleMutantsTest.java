package jp.zairyu.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.zairyu.drl.DrlReader;
import org.junit.jupiter.api.Test;

class RuleMutantsTest {
    private static final String TEXT = """
            package engineer

            // x <= 3 in a comment is no comparison
            rule "Fewer than 28 hours, x <= 3"
                @criterion( "a.b" )
                @outcome( MET )
            when
                Lists( jobs == true )
                not ( Work( number > 1 ) )
            then
                findings.record( kcontext );
            end
            """;

    private static List<RuleMutant> mutants() {
        return RuleMutants.of(DrlReader.read("engineer/a.drl", TEXT).file(), TEXT, "engineer");
    }

    @Test
    void conditions_change_and_nothing_else() {
        assertEquals(
                List.of(
                        "8: jobs == true → jobs != true",
                        "8: jobs == true → jobs == false",
                        "9: not ( Work( number > 1 ) → exists ( Work( number > 1 )",
                        "9: number > 1 → number >= 1"),
                mutants().stream()
                        .map(one -> one.mutant().line() + ": " + one.mutant().was() + " → "
                                + one.mutant().becomes())
                        .toList());
    }

    @Test
    void a_mutant_is_the_whole_rule_under_a_name_of_its_own() {
        var last = mutants().get(3).variant();
        assertEquals("Fewer than 28 hours, x <= 3", last.original());
        assertEquals(
                TEXT.substring(TEXT.indexOf("rule \""))
                        .strip()
                        .replace(last.original(), last.name())
                        .replace("number > 1", "number >= 1"),
                last.text());
        assertTrue(last.name().length() > last.original().length());
    }
}
