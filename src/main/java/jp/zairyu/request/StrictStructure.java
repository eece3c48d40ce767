package jp.zairyu.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.List;

/** Fields nobody knows, and values of the wrong shape. */
final class StrictStructure extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object bean,
            String name)
            throws IOException {
        var known = deserializer.getKnownPropertyNames().stream()
                .map(Object::toString)
                .sorted()
                .toList();
        Reading.of(context)
                .add(new Problem(
                        Reading.pointer(parser),
                        "is not a known field; known here: " + String.join(", ", known),
                        null));
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String failure)
            throws IOException {
        var right = List.class.isAssignableFrom(target.getRawClass()) ? "a list: [ … ]" : "an object: { … }";
        return Reading.refuse(parser, context, "must be " + right);
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            com.fasterxml.jackson.databind.deser.ValueInstantiator instantiator,
            JsonParser parser,
            String message)
            throws IOException {
        return Reading.refuse(parser, context, "must be an object: { … }");
    }
}
