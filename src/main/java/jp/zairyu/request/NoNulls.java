package jp.zairyu.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/** Refuses {@code null} wherever it stands: "not stated" has one form only, which is to leave the fact out. */
final class NoNulls extends JsonParserDelegate {
    private final Reading reading;

    NoNulls(JsonParser parser, Reading reading) {
        super(parser);
        this.reading = reading;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        var token = super.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            reading.add(Reading.pointer(this), "must not be null; leave out what is not stated");
        }
        return token;
    }
}
