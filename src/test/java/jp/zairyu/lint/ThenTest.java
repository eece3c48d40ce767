package jp.zairyu.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind then stands one call that records. */
class ThenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "findings.record( kcontext ); findings.record( kcontext );     | \"findings\" stands where rules cannot have it",
                "findings.recrod( kcontext );                                  | findings has no `recrod`. Did you mean `record`?",
                "findings.record( \"hours\", $hours );                         | kcontext must stand first",
                "findings.record( kcontext, \"hours\" );                       | a name stands without its value",
                "findings.record( kcontext, $hours, \"hours\" );               | a value stands where its name should",
                "findings.record( kcontext, \"a\", $hours, \"a\", $start );    | \"a\" is recorded twice",
                "findings.record( kcontext, \"a\", $work );                    | a fact is recorded",
                "findings.record( kcontext, \"a\", $worked );                  | $worked is bound nowhere before. Did you mean `$work`?",
                "findings.record( kcontext, \"a\", 28 );                       | the number 28 stands in a rule. Put it into parameters/",
                "findings.recordFor( kcontext, $hours );                       | needs the item of a list",
                "findings.recordAt( kcontext, \"nowhere-a-word\" );            | is none of the vocabulary",
                "findings.derive( kcontext, new Amount( \"a\", $hours ) );     | a rule without @derives adds a fact",
                "findings.record( kcontext, \"a\", Days.daysAfter( $start, $start ) ); | It takes a date, a number",
                "findings.record( kcontext, \"a\", $start.plusDays( 3 ) );     | the number 3 stands in a rule",
                "$work.number();                                               | something other than findings",
            })
    void aSlipIsNamed(String then, String expected) {
        var said = RealRules.then(then);
        assertTrue(said.contains(expected), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "findings.record( kcontext );",
                "findings.record( kcontext, \"hours\", $hours, \"from\", $start.minusDays( 1 ) );",
                "findings.recordFor( kcontext, $work, \"until\", Days.daysAfter( $start, $hours ) );",
                "findings.recordForAt( kcontext, $work, \"student\", \"none\", 0 );",
            })
    void whatIsRightIsLeftAlone(String then) {
        assertEquals("", RealRules.then(then));
    }
}
