package jp.zairyu.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import jp.zairyu.facts.stated.Limits;

/** Whole numbers within what the fact can be at all. */
final class StrictInteger extends StdScalarDeserializer<Integer> implements ContextualDeserializer {
    private final transient Limits limits;

    StrictInteger(Limits limits) {
        super(Integer.class);
        this.limits = limits;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new StrictInteger(property == null ? null : property.getAnnotation(Limits.class));
    }

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var number = parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? parser.getDecimalValue() : null;
        if (number == null || Range.isOutside(number, limits)) {
            return Reading.refuse(
                    parser,
                    context,
                    "must be a whole number" + Range.inWords(limits)
                            + ", in half-width digits without quotation marks");
        }
        return number.intValueExact();
    }
}
