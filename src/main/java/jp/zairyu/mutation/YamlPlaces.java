package jp.zairyu.mutation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A YAML text → its objects, with the place of every key and value that stands in them. */
final class YamlPlaces {
    private static final YAMLFactory YAML = new YAMLFactory();

    /**
     * A key or a plain value.
     *
     * @param start its first character in the text
     * @param end the character behind it
     */
    record Place(String text, int line, int start, int end) {}

    /**
     * A key with what stands behind it.
     *
     * @param value null where that is no plain value
     * @param objects the objects behind it: one, or those of a list
     */
    record Entry(Place key, Place value, List<Node> objects) {
        boolean is(String name) {
            return key.text().equals(name);
        }
    }

    /** An object. */
    record Node(List<Entry> entries) {
        /** The value behind a key, or null. */
        String value(String key) {
            return entries.stream()
                    .filter(entry -> entry.is(key) && entry.value() != null)
                    .map(entry -> entry.value().text())
                    .findFirst()
                    .orElse(null);
        }

        /** The objects behind a key. */
        List<Node> objects(String key) {
            return entries.stream()
                    .filter(entry -> entry.is(key))
                    .flatMap(entry -> entry.objects().stream())
                    .toList();
        }

        /** The entries whose value is plain. */
        List<Entry> plain() {
            return entries.stream().filter(entry -> entry.value() != null).toList();
        }
    }

    private final JsonParser parser;

    private YamlPlaces(JsonParser parser) {
        this.parser = parser;
    }

    /** @param text an object */
    static Node read(String text) {
        try (var parser = YAML.createParser(text)) {
            parser.nextToken();
            return new YamlPlaces(parser).node();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Node node() throws IOException {
        var entries = new ArrayList<Entry>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var key = place();
            var isPlain = parser.nextToken().isScalarValue();
            entries.add(isPlain ? new Entry(key, place(), List.of()) : new Entry(key, null, objects()));
        }
        return new Node(entries);
    }

    private List<Node> objects() throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return List.of(node());
        }
        var objects = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken().isStructStart()) {
                objects.addAll(objects());
            }
        }
        return objects;
    }

    private Place place() throws IOException {
        var start = parser.currentTokenLocation();
        var end = parser.currentLocation();
        return new Place(parser.getText(), start.getLineNr(), (int) start.getCharOffset(), (int) end.getCharOffset());
    }
}
