package jp.zairyu.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.facts.stated.Conduct;
import jp.zairyu.facts.stated.Overwork;
import jp.zairyu.law.InForce;
import jp.zairyu.law.Module;
import org.junit.jupiter.api.Test;

/** Rules that do not come to rest are stopped, and answer the next case as if nothing had been. */
class RunawayRulesTest {
    private static final int MORE_THAN_THE_POOL_HOLDS = 5;
    private static final Limits FEW = new Limits(500, Duration.ofMinutes(1));
    private static final Limits SHORT = new Limits(Integer.MAX_VALUE, Duration.ofMillis(50));
    private static final Conduct CONDUCT = new Conduct(true, null, null, null, null, null);

    private final Rulebook rules = new Rulebook(() -> RuleCompiler.compile(
            new Module("engineer", Map.of("engineer/endless.drl", """
                            package engineer
                            import jp.zairyu.facts.stated.*
                            import jp.zairyu.engine.Finding
                            global jp.zairyu.engine.Findings findings
                            rule "begins" @criterion( "x" ) @outcome( MET ) when
                                Conduct( taxesPaid == true )
                            then findings.record( kcontext ); end
                            rule "never ends" @criterion( "x" ) @outcome( MET ) when
                                Overwork()
                                Finding( criterion == "x" )
                            then findings.record( kcontext ); end
                            """), List.of()),
            RunawayRulesTest.class.getClassLoader()));

    @Test
    void tooManyFiringsAreStopped() {
        stops(FEW, "after 500 firings");
    }

    @Test
    void tooMuchTimeIsStopped() {
        stops(SHORT, "after PT0.05S");
    }

    private void stops(Limits limits, String expected) {
        for (var i = 0; i < MORE_THAN_THE_POOL_HOLDS; i++) {
            var stopped =
                    assertThrows(RunawayRulesException.class, () -> apply(limits, CONDUCT, new Overwork(null, null)));
            assertTrue(stopped.getMessage().endsWith(expected), stopped::getMessage);
            assertEquals(1, apply(Limits.USUAL, CONDUCT).size());
        }
    }

    private List<Finding> apply(Limits limits, Object... facts) {
        var caseFacts = new CaseFacts(null, null, Stream.of(facts).toList(), Map.of());
        var law = new InForce(List.of(), List.of(), List.of());
        return rules.apply(caseFacts, law, List.of(), new Deadline(limits));
    }
}
