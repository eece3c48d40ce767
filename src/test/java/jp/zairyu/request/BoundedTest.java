package jp.zairyu.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import jp.zairyu.request.Bounded.TooManyItems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body is read up to its bounds, and no further. */
class BoundedTest {
    private static final Bounds THREE = new Bounds(3, 3);

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": [1, 2, 3]}", "[[[]]]", "{\"a\": {\"b\": {}}}", "[[1, 2, 3], [1, 2, 3]]"})
    void what_is_within_is_read(String body) throws IOException {
        read(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[[[]]]]", "{\"a\": [[{}]]}"})
    void what_is_deeper_is_not(String body) {
        assertThrows(StreamConstraintsException.class, () -> read(body));
    }

    @Test
    void a_longer_list_is_named() {
        var refused = assertThrows(TooManyItems.class, () -> read("{\"a\": [1, {\"b\": 2}, [1, 2, 3, 4]]}"));
        assertEquals("/a/2", refused.problem().pointer());
        assertEquals("must hold at most 3 items", refused.problem().message());
    }

    private static void read(String body) throws IOException {
        try (var parser = new Bounded(new JsonFactory().createParser(body), THREE)) {
            while (parser.nextToken() != null) {
                // on to the end
            }
        }
    }
}
