package jp.zairyu.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.zairyu.drl.DrlReader;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.lint.logic.Overlaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of one criterion that hold together and conclude differently. */
class OverlapsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "Person( age > 20 ) ~ Person( age > 18 )",
                "Person( age == 20 ) ~ Person( age >= 18, age < 21 )",
                "Person( kind == \"a\", age > 3 ) ~ Person( kind in ( \"a\", \"b\" ) )",
                "Person( resident == false ) ~ Person( resident != true )",
                "Person( kind == \"a\" ) ~ Person( kind != \"b\" )",
                "Person( kind in ( \"a\", \"b\" ) ) ~ Person( kind == \"a\" || kind == \"b\" || kind == \"c\" )",
                "Person( age > 3 ) Residence() ~ Residence() Person( age > 3 )",
                "Person( $a : age ) Residence( grantedPeriodDays < $a ) ~ Residence( $g : grantedPeriodDays ) Person( age > $g )",
                "Person() not Residence() ~ Person() not Residence( status == \"a\" )",
                "Person() Residence( status == \"b\" ) ~ Person() not Residence( status == \"a\" )",
                "Work( $n : number, pay > 1 ) Task( work == $n, kind == \"a\" ) ~ Task( $w : work ) Work( number == $w )",
                "Parameter( key == \"k\", $l : value ) Person( age > $l ) ~ Parameter( key == \"k\", $m : value ) Person( age >= $m )",
                "accumulate( Work(); $c : count() ) Person( age > $c ) ~ accumulate( Work(); $d : count() ) Person( age >= $d )",
                "Person( kind == \"a\" || resident == true, age > 1 ) ~ Person( kind == \"a\" || resident == true )",
                "exists Work( pay > 3 ) ~ exists Work( pay > 2 )",
                "Work( pay > 3 ) ~ exists Work( pay > 2 )",
            })
    void areFound(String narrow, String wide) {
        assertEquals(1, found(narrow, wide).size());
        assertEquals(1, found(wide, narrow).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "Person( age > 20 ) ~ Person( age <= 20 )",
                "Person( age > 20 ) ~ Person( age < 30 )",
                "Person( kind != \"a\" ) ~ Person( kind != null )",
                "Person( age > 3 ) ~ Residence( age > 3 )",
                "Parameter( key == \"k\", $l : value ) Person( age > $l ) ~ Parameter( key == \"m\", $l : value ) Person( age > $l )",
                "Work( $n : number ) Task( work == $n ) ~ Work( $n : number ) Task( work != $n )",
                "accumulate( Work(); $c : count() ) Person( age > $c ) ~ accumulate( Task(); $d : count() ) Person( age > $d )",
                "Work( pay > 3, kind == \"b\" ) Work( pay < 2 ) ~ Work( pay > 3, kind == \"a\" ) Work( pay < 2, kind == \"b\" )",
            })
    void areNotWhereOneCanHoldWithoutTheOther(String one, String other) {
        assertEquals(List.of(), found(one, other));
    }

    @Test
    void areOnlyOfTheSameItem() {
        var one = "$w : Work( pay > 3 )";
        var both = "$w : Work( pay > 3 ) $v : Work( hours > 2 )";
        assertEquals(
                1,
                found(one, "recordFor( kcontext, $w )", both, "recordFor( kcontext, $w )")
                        .size());
        assertEquals(
                0,
                found(one, "recordFor( kcontext, $w )", both, "recordFor( kcontext, $v )")
                        .size());
        assertEquals(
                0,
                found(one, "record( kcontext )", one, "recordFor( kcontext, $w )")
                        .size());
    }

    @Test
    void areOnlyOfTheSameWord() {
        var when = "Sought( $c : code )";
        assertEquals(
                1,
                found(when, "recordAt( kcontext, $c )", when, "recordAt( kcontext, $c )")
                        .size());
        assertEquals(
                0,
                found(when, "recordAt( kcontext, \"a\" )", when, "recordAt( kcontext, \"b\" )")
                        .size());
    }

    @Test
    void nameBothRules() {
        assertEquals(
                "x.drl:1: \"one\": holds only where \"other\" (x.drl:8) holds, too, and concludes MET of c where that "
                        + "concludes REVIEW. Write in the wider rule what keeps it from the narrower one's cases",
                found("Person( age > 3 )", "Person()").get(0).toString());
    }

    @Test
    void ofTheSameOutcomeAreAWarning() {
        var rules = DrlReader.read(
                        "x.drl",
                        rule("one", "MET", "Person()", "record( kcontext )")
                                + rule("other", "MET", "Person()", "record( kcontext )"))
                .file()
                .rules();
        assertEquals(
                "x.drl:8: warning: \"other\": has the same conditions and outcome as \"one\" (x.drl:1). Take one of them out",
                Overlaps.of(rules).get(0).toString());
    }

    @Test
    void inTheRulesFolderAreNamed() {
        var found = Edited.rules()
                .replace(
                        "engineer/conduct.drl",
                        "    Conduct( taxesPaid == false )",
                        "    Conduct( taxesPaid == true, pensionPaid == true )")
                .found(new Contradictions());
        assertEquals(1, found.size());
        assertTrue(found.get(0).contains("\"T8 Taxes are not paid\": holds only where \"T8 Taxes are paid\""));
    }

    private static List<Diagnostic> found(String one, String other) {
        return found(one, "record( kcontext )", other, "record( kcontext )");
    }

    private static List<Diagnostic> found(String one, String then, String other, String otherThen) {
        var text = rule("one", "MET", one, then) + rule("other", "REVIEW", other, otherThen);
        return Overlaps.of(DrlReader.read("x.drl", text).file().rules());
    }

    private static String rule(String name, String outcome, String when, String then) {
        return "rule \"" + name + "\" @criterion( \"c\" )\n@outcome( " + outcome + " )\nwhen\n" + when
                + "\nthen\n    findings." + then + ";\nend\n";
    }
}
