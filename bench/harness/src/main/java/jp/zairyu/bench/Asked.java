package jp.zairyu.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.zairyu.engine.BareSession;
import jp.zairyu.engine.RulebookShelf;

/** The questions measured in this process, and the sessions beside them: made once, whoever measures them how often. */
final class Asked {
    private static final RulebookShelf SHELF = Question.shelf(Path.of("rules"));
    private static final Map<String, Question> QUESTIONS = new ConcurrentHashMap<>();
    private static final Map<String, BareSession> SESSIONS = new ConcurrentHashMap<>();

    private Asked() {}

    /** @param name of a request of {@code bench/requests} */
    static Question question(String name) {
        return QUESTIONS.computeIfAbsent(name, absent -> Question.typical(SHELF, absent));
    }

    static BareSession bare(String name) {
        return SESSIONS.computeIfAbsent(name, absent -> question(absent).bare());
    }
}
