package jp.zairyu.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.zairyu.law.RulesFolder;
import org.junit.jupiter.api.RepeatedTest;

/** Where things stand in a folder. */
class LinesTest {
    private static final int FILES = 200;

    @RepeatedTest(20)
    void manyChecksAskAtOnce() {
        var files = new TreeMap<String, String>();
        IntStream.range(0, FILES).forEach(number -> files.put(file(number), "first: 1\nword" + number + ": 2\n"));
        var lines = new Lines(new RulesFolder(files));
        var found = IntStream.range(0, 4 * FILES)
                .parallel()
                .mapToObj(number -> lines.of(file(number % FILES), "word" + number % FILES))
                .collect(Collectors.toSet());
        assertEquals(Set.of(2), found);
    }

    private static String file(int number) {
        return "folder/" + number + ".yaml";
    }
}
