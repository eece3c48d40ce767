package jp.zairyu.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.RulesFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log many times as long is a request like the one it was made of, and no larger than the service takes. */
class LongLogTest {
    private static final RulebookShelf SHELF = RulebookShelf.onDemand(RulesFolder.read(Path.of("rules")));
    private static final int LARGEST_BODY = 1_000_000;

    @ParameterizedTest
    @ValueSource(ints = {10, 100})
    void the_verdict_stays(int factor) {
        var before = new Question(SHELF, "illegalwork", LongLog.variants(1).subList(0, 1));
        var longer = LongLog.variants(factor).subList(0, 1);
        assertEquals(before.verdict(), new Question(SHELF, "illegalwork", longer).verdict());
        assertTrue(longer.get(0).length < LARGEST_BODY);
    }
}
