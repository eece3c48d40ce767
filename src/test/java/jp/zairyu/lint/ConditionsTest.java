package jp.zairyu.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What conditions name exists, and what they compare can be the same. */
class ConditionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Residense( status != null )                    | there is no fact Residense. Did you mean `Residence`?",
                "Residence( statsu == \"student\" )             | Residence has no `statsu`. Did you mean `status`?",
                "FamilyMember( relative.statuss != null )       | Relative has no `statuss`. Did you mean `status`?",
                "Plan( months > $limit )                        | $limit is bound nowhere before",
                "Plan( $m : months ) Show( stayDays > $n )      | $n is bound nowhere before. Did you mean `$m`?",
                "not ( Plan( $m : months ) ) Show( stayDays > $m ) | $m is bound nowhere before",
                "Plan( $m : months ) Show( $m : stayDays )      | $m is bound twice",
                "Residence( status == \"studnet\" )             | \"studnet\" is none of the table statuses. Did you mean `student`?",
                "Residence( status in ( \"student\", \"thl\" ) )  | \"thl\" is none of the table statuses. Did you mean `thi`?",
                "Residence( notifies contains \"contract-boddy\" ) | Did you mean `contract-body`?",
                "Residence( workClass == \"activities\" )       | is none of the column work_class of the table statuses. Did you mean `activity`?",
                "Shares( of == \"status:studnet\" )             | Did you mean `status:student`?",
                "SpecifiedField( column( \"intakes\" ) == \"open\" ) | is none of the columns of the table ssw-fields. Did you mean `intake`?",
                "SpecifiedField( column( \"intake\" ) == \"opened\" ) | \"opened\" is none of the column intake of the table ssw-fields",
                "Parameter( key == \"working_hours.labour_law.weakly\" ) | Did you mean `working_hours.labour_law.weekly`?",
                "Parameter( key == ( \"points.experiance.\" + \"b\" ) ) | begins with points.experiance.",
                "Provision( key == \"working_hours.labour_law.weekly\" ) | It is a number: write `Parameter( key == … )`",
                "Finding( criterion == \"engineer.conduct.insurence\" ) | Did you mean `engineer.conduct.insurance`?",
                "Finding( outcome == Status.NOTMET )            | there is no outcome NOTMET. Did you mean `NOT_MET`?",
                "Plan( months == \"12\" )                       | `months` is a number, and \"12\" is a text. Compare it with a number",
                "Plan( paid == \"true\" )                       | `paid` is true or false, and \"true\" is a text. Write `paid == true`",
                "Plan( purpose == true )                        | `purpose` is a text, and `true` is true or false. It is one of",
                "Residence( expiresOn == \"soon\" )             | `expiresOn` is a date, and \"soon\" is a text",
                "Residence( status > \"student\" )              | `>` compares numbers or dates",
                "Residence( purposes == \"work\" )              | `purposes` is a list, and \"work\" is a text. Write `purposes contains",
                "Residence( status contains \"student\" )       | `contains` asks for a list",
                "Plan( months )                                 | `months` is a number, and is compared with nothing",
                "Acts( asOf + 0 > firstDay )                    | Count with `Days`",
                "Acts( Days.daysAfter( asOf, firstDay ) != null ) | `daysAfter` is given what it cannot take. It takes a date, a number",
                "Acts( Days.daysAftr( asOf, null ) != null )    | Did you mean `daysAfter`?",
                "Residence( $s : status ) Person( nationality == $s ) | can never be the same",
            })
    void aSlipIsNamed(String conditions, String expected) {
        var said = RealRules.when(conditions);
        assertTrue(said.contains(expected), said);
    }

    @Test
    void theLineIsThatOfTheWord() {
        var said = RealRules.when("Plan( months > 0,\n paid == true,\n purpose ==\n \"wrok\" )");
        assertTrue(said.startsWith("engineer/a_rule.drl:14: "), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Residence( $long : ( workClass == \"activity\" || indefinite == true ) ) Plan( paid == $long )",
                "( Plan( $m : months ) or Show( $m : stayDays ) ) Skill( years > $m )",
                "Residence( !( status in ( \"student\", \"thi\" ) && expiresOn < day ) )",
                "accumulate( $w : Work(); $n : count( $w ) ) Plan( months > $n )",
                "Acts( $a : asOf ) Residence( Days.daysAfter( expiresOn, null ) >= $a.plusDays( 1 ) )",
            })
    void whatIsRightIsLeftAlone(String conditions) {
        assertEquals("", RealRules.when(conditions));
    }
}
