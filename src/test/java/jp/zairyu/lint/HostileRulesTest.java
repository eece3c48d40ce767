package jp.zairyu.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.zairyu.law.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule under {@code hostile/} is refused; its first line says on which line, and in which words. */
class HostileRulesTest {
    private static final int DEEP = 20_000;

    @Test
    void theRealRulesAreNotRefused() {
        assertEquals(List.of(), Lint.check(RealRules.material()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefused(Path file) throws IOException {
        var text = Files.readString(file);
        var expected = text.substring("// ".length(), text.indexOf('\n')).split(": ?", 2);
        var said = RealRules.with("engineer/" + file.getFileName(), text);
        assertTrue(
                said.stream()
                        .filter(Diagnostic::isError)
                        .filter(one -> one.line() == Integer.parseInt(expected[0]))
                        .anyMatch(one -> one.problem().contains(expected[1])),
                said::toString);
    }

    @Test
    void bracketsInsideBracketsAreRefused() {
        var brackets = "Conduct( " + "( ".repeat(DEEP) + "taxesPaid == true" + " )".repeat(DEEP) + " )";
        assertFalse(RealRules.when(brackets).isEmpty());
    }

    static Stream<Path> files() throws IOException {
        return Files.list(Path.of("src/test/resources/hostile")).sorted();
    }
}
