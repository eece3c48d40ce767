package jp.zairyu.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.zairyu.law.Vocabulary;

/** One reading of a request: the words it understands, and what it found wrong so far. */
final class Reading {
    private static final int MOST_PROBLEMS = 50;

    private final Vocabulary words;
    private final List<Problem> problems = new ArrayList<>();

    Reading(Vocabulary words) {
        this.words = words;
    }

    static Reading of(DeserializationContext context) {
        return (Reading) context.getAttribute(Reading.class);
    }

    Vocabulary words() {
        return words;
    }

    /** Whether enough is known to be wrong; more would not help. */
    boolean isFull() {
        return problems.size() >= MOST_PROBLEMS;
    }

    boolean isClean() {
        return problems.isEmpty();
    }

    List<Problem> problems() {
        return problems;
    }

    void add(String pointer, String message) {
        add(new Problem(pointer, message, null));
    }

    void add(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    /** Notes what is wrong with the value the parser stands on, passes over it, and goes on with nothing stated. */
    static <T> T refuse(JsonParser parser, DeserializationContext context, String message) throws IOException {
        of(context).add(pointer(parser), message);
        parser.skipChildren();
        return null;
    }

    /** Where the parser stands; at the start of an object or list, the place of the whole of it. */
    static String pointer(JsonParser parser) {
        var context = parser.getParsingContext();
        var starts = parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY;
        if (!starts || context.getParent() == null) {
            return context.pathAsPointer().toString();
        }
        var whole = context.getParent().pathAsPointer();
        return (isBuffered(parser) ? whole.head() : whole).toString();
    }

    /** Jackson sets some unknown fields aside before it reports them, and there stands one level too deep. */
    private static boolean isBuffered(JsonParser parser) {
        return !(parser instanceof NoNulls);
    }
}
