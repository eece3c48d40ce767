package jp.zairyu.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.zairyu.drl.DrlReader;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.lint.logic.Exclusions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions of one rule that exclude each other. */
class ExclusionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "status == \"student\", status == \"spouse\"",
                "status in ( \"student\", \"dependent\" ), status in ( \"spouse\", \"pr\" )",
                "status == \"student\", status != \"student\"",
                "status in ( \"a\", \"b\" ), status not in ( \"a\", \"b\", \"c\" )",
                "indefinite == true, indefinite == false",
                "indefinite == true, indefinite != true",
                "status == null, status == \"student\"",
                "grantedPeriodDays < 3, grantedPeriodDays > 5",
                "grantedPeriodDays < 3, grantedPeriodDays >= 3",
                "grantedPeriodDays == 7, grantedPeriodDays > 7.0",
                "grantedPeriodDays > 3, grantedPeriodDays == null",
                "expiresOn < day, expiresOn >= day",
                "expiresOn < day, day < expiresOn",
                "expiresOn == day, expiresOn != day",
                "expiresOn > day, expiresOn == null",
                "$a : expiresOn > day, $a <= day",
                "familyOf contains \"x\", familyOf not contains \"x\"",
                "status == \"a\", ( status == \"b\" || status == \"c\" && indefinite == true )",
                "status == \"a\", !( status == \"a\" || indefinite == true )",
            })
    void ofOnePattern(String constraints) {
        assertEquals(1, errors("Residence( " + constraints + " )").size(), constraints);
        assertEquals(1, errors("not Work( " + constraints + " )").size(), constraints);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status != \"student\", status != \"spouse\"",
                "status in ( \"student\", \"dependent\" ), status != \"dependent\"",
                "status == null, status != \"student\"",
                "indefinite != true, indefinite == null",
                "indefinite != true, indefinite == false",
                "grantedPeriodDays < 5, grantedPeriodDays > 3",
                "grantedPeriodDays <= 3, grantedPeriodDays >= 3",
                "expiresOn <= day, expiresOn >= day",
                "expiresOn != day, expiresOn <= day",
                "expiresOn == $x, expiresOn != $y",
                "status == \"a\" || status == \"b\", status == \"b\" || status == \"c\"",
                "status == \"a\", ( status == \"b\" || indefinite == true )",
                "!( status == \"a\" && indefinite == true ), status == \"a\"",
                "familyOf contains \"x\", familyOf not contains \"y\"",
                "column( \"a\" ) == \"x\", column( \"b\" ) == \"y\"",
            })
    void notWhereTheyCanHold(String constraints) {
        assertEquals(List.of(), errors("Residence( " + constraints + " )"), constraints);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Residence( status == \"student\" ) Residence( status == \"spouse\" )",
                "Acts( $today : asOf ) Residence( expiresOn < $today ) exists Residence( expiresOn >= $today )",
                "Acts( $today : asOf ) Residence( expiresOn < $today ) Acts( $now : asOf ) Residence( expiresOn > $now )",
                "Residence( status == \"student\", indefinite == true ) not Residence( status in ( \"student\", \"pr\" ) )",
                "Provision( key == \"a\" ) not Provision( key == \"a\" )",
                "Person() not Person()",
                "$w : Work( screened == true, hours > 3 ) not Work( screened == true )",
                "Parameter( key == \"a\", $l : value ) Person( age < $l ) Parameter( key == \"a\", $m : value ) Person( age >= $m )",
            })
    void acrossPatterns(String when) {
        assertEquals(1, errors(when).size(), when);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Work( kind == \"a\" ) Work( kind == \"b\" )",
                "Residence( status == \"student\" ) not Residence( status == \"spouse\" )",
                "$w : Work( $n : number ) not Work( number != $n )",
                "Provision( key == \"a\" ) not Provision( key == \"b\" )",
                "Parameter( key == \"a\", $l : value ) Person( age < $l ) Parameter( key == \"b\", $m : value ) Person( age >= $m )",
                "Person( age > 3 ) not Person( age > 5 )",
                "Finding( criterion == \"a\" ) Finding( criterion == \"b\" )",
            })
    void notAcrossPatternsThatCanHold(String when) {
        assertEquals(List.of(), errors(when), when);
    }

    @Test
    void areShownAsWritten() {
        assertEquals(
                "x.drl:4: \"made up\": can never hold: `status == \"student\"` and `$s : status == \"spouse\"`. "
                        + "Take one of them out, or write a rule for each",
                errors("Residence( status == \"student\",\n $s : status == \"spouse\" )")
                        .get(0)
                        .toString());
        assertEquals(
                "x.drl:3: \"made up\": can never hold: `Provision( key == \"a\" )` and `not Provision( key == \"a\" )`. "
                        + "Take one of them out, or write a rule for each",
                errors("Provision( key == \"a\" ) not Provision( key == \"a\" )")
                        .get(0)
                        .toString());
    }

    @Test
    void areNoneInTheProjectsRules() {
        Edited.rules().says(new Contradictions());
    }

    private static List<Diagnostic> errors(String when) {
        var text = "rule \"made up\"\nwhen\n" + when + "\nthen\nend\n";
        return Exclusions.of(DrlReader.read("x.drl", text).file().rules().get(0));
    }
}
