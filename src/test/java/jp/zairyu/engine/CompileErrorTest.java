package jp.zairyu.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.Module;
import jp.zairyu.law.RulesetException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler alone notices is said with file, line, rule and the words written. */
class CompileErrorTest {
    private static final String RIGHT = """
            package engineer

            import jp.zairyu.facts.*
            import jp.zairyu.law.*
            global jp.zairyu.engine.Findings findings

            rule "One"
                @criterion( "a" )
                @outcome( MET )
            when
                Residence( status == "student" )
                Parameter( key == "b", $limit : value )
                WorkedTotals( $worked : termAtLeast > $limit )
            then
                findings.record( kcontext, "worked", $worked );
            end
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Residence( | Residance( | engineer/a.drl:11: \"One\": there is no fact `Residance`. Only the facts of the table in rules/README.md can be matched",
                "status == | statu == | engineer/a.drl:11: \"One\": `Residence` has no `statu`. Did you mean `status`?",
                "> $limit | > $limmit | engineer/a.drl:13: \"One\": nothing is called `$limmit`. Name it in a condition above: `$limmit : …`",
                "\"student\" | student | engineer/a.drl:11: \"One\": `student` is not known here. Put quotation marks around a word of text; name a value with `$`",
                "\"worked\", $worked | \"worked\", $work | engineer/a.drl:15: \"One\": nothing is called `$work`. Name it in a condition above: `$work : …`",
                "findings.record( | findings.recrod( | engineer/a.drl:15: \"One\": `recrod` of `Findings` is unknown, or has other words between its parentheses. Write the conclusion as the rules beside it do",
                "findings.record( | finding.record( | engineer/a.drl:15: \"One\": `finding` is not known here. Put quotation marks around a word of text; name a value with `$`",
                "kcontext, \"worked\" | kcontext \"worked\" | engineer/a.drl:15: \"One\": the conclusion cannot be read at `worked`. Write the conclusion as the rules beside it do",
                "value ) | valu ) | engineer/a.drl:12: \"One\": the fact has no `valu`. Look at what rules beside it ask of this fact",
                "status == \"student\" | status.name == \"student\" | engineer/a.drl:11: \"One\": nothing is called `name` there. Compare the value itself",
                "import jp.zairyu.law.* | import jp.zairyu.lawe.Parameter | engineer/a.drl:4: there is no `jp.zairyu.lawe.Parameter`. Begin the file as those beside it begin",
                "global jp.zairyu.engine.Findings | global jp.zairyu.engine.Finding2 | engineer/a.drl:5: there is no `jp.zairyu.engine.Finding2`. Begin the file as those beside it begin",
                "$limit : value | $worked : value | engineer/a.drl:12: \"One\": the name `$worked` is given twice. Choose two names",
            })
    void words_of_an_analyst(String from, String to, String expected) {
        var text = RIGHT.replace(from, to == null ? "" : to);
        var refused = assertThrows(
                RulesetException.class,
                () -> RuleCompiler.compile(
                        new Module("engineer", Map.of("engineer/a.drl", text), List.of()),
                        getClass().getClassLoader()));
        assertEquals(
                expected,
                refused.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining(" // ")));
    }
}
