package jp.zairyu.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a text is cut into pieces, its lines are the same. */
class BodyLinesTest {
    private static final String TEXT = "one\n\ntwo 二\r\n123456789\n1234567890\nlast";
    private static final List<String> LINES = List.of("one", "", "two 二\r", "123456789", "too long", "last");
    private static final int MOST = 9;

    static Stream<Integer> sizesOfPieces() {
        return IntStream.rangeClosed(1, TEXT.getBytes(UTF_8).length).boxed();
    }

    @ParameterizedTest
    @MethodSource("sizesOfPieces")
    void linesDoNotDependOnPieces(int size) {
        assertEquals(LINES, lines(TEXT, size));
    }

    @Test
    void aLineEndAtTheEndBeginsNoLine() {
        assertEquals(List.of("one"), lines("one\n", 2));
        assertEquals(List.of(""), lines("\n", 1));
        assertEquals(List.of(), lines("", 1));
    }

    private static List<String> lines(String text, int size) {
        var bytes = text.getBytes(UTF_8);
        var lines = new BodyLines(MOST);
        var found = new ArrayList<String>();
        for (var at = 0; at < bytes.length; at += size) {
            lines.add(java.util.Arrays.copyOfRange(bytes, at, Math.min(at + size, bytes.length)));
            take(lines, found);
        }
        lines.end();
        take(lines, found);
        assertEquals(true, lines.areOver());
        return found;
    }

    private static void take(BodyLines lines, List<String> found) {
        for (var line = lines.next(); line != null; line = lines.next()) {
            found.add(line.tooLong() ? "too long" : new String(line.bytes(), UTF_8));
        }
    }
}
