package jp.zairyu.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/** Stops reading where a body holds more than anybody states. */
final class Bounded extends JsonParserDelegate {
    private final Bounds bounds;

    /** A list that is too long; wrapped by whoever was reading it. */
    static final class TooManyItems extends StreamConstraintsException {
        private final Problem problem;

        private TooManyItems(String list, int most) {
            super("too many");
            this.problem = Problem.at(list, "must hold at most " + most + " items");
        }

        Problem problem() {
            return problem;
        }
    }

    Bounded(JsonParser parser, Bounds bounds) {
        super(parser);
        this.bounds = bounds;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        var token = super.nextToken();
        var here = getParsingContext();
        if (here.getNestingDepth() > bounds.depth()) {
            throw new StreamConstraintsException("too deep");
        }
        if (here.inArray() && here.getCurrentIndex() >= bounds.items()) {
            throw new TooManyItems(here.getParent().pathAsPointer().toString(), bounds.items());
        }
        return token;
    }
}
