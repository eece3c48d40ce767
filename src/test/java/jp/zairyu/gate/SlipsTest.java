package jp.zairyu.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.RulesFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The commonest slips of analysts, each made in the real rules: what is printed is exactly what the table of slips says. */
class SlipsTest {
    private static final RulesFolder RULES = Slip.rules();
    private static final Path PAGE = Path.of("docs/slips.md");

    /** The real rules have passed it in this run of the tests, so only what a slip touches is looked at. */
    private static final Gate GATE = Gate.toCheck(Path.of("target/cache"));

    /** Takes folders without other DRL files, which the other gate keeps in mind meanwhile. */
    private static final Gate READING = Gate.inMemory();

    @TestFactory
    Stream<DynamicTest> slips() {
        return Slip.all().stream().map(slip -> DynamicTest.dynamicTest(slip.name(), () -> isTold(slip)));
    }

    private static void isTold(Slip slip) {
        var expected = String.join("\n", slip.says());
        if (!expected.equals(printed(READING, slip.toBeRead(RULES)))) {
            assertEquals(expected, printed(GATE, slip.made(RULES)));
        }
    }

    private static String printed(Gate gate, RulesFolder rules) {
        return gate.take(rules).diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void the_page_for_analysts_shows_the_same() throws IOException {
        assertEquals(SlipsPage.of(Slip.all()), Files.readString(PAGE), () -> "renew " + PAGE + " by SlipsPage");
    }
}
