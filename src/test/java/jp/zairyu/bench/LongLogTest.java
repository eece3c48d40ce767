package jp.zairyu.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import jp.zairyu.explanation.Answer;
import org.junit.jupiter.api.Test;

/** A log ten times as long is a request like the one it was made of. */
class LongLogTest {
    @Test
    void the_verdict_stays() {
        var question = new Question(Question.shelf(Path.of("rules")), "illegalwork", LongLog.of(10));
        assertEquals("LAWFUL", ((Answer) question.answer()).verdict());
    }
}
