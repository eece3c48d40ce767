package jp.zairyu.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import jp.zairyu.facts.stated.Limits;

/** Numbers within what the fact can be at all. */
final class StrictDecimal extends StdScalarDeserializer<BigDecimal> implements ContextualDeserializer {
    private static final int MOST_DIGITS = 30;

    private final transient Limits limits;

    StrictDecimal(Limits limits) {
        super(BigDecimal.class);
        this.limits = limits;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new StrictDecimal(property == null ? null : property.getAnnotation(Limits.class));
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var number = parser.currentToken().isNumeric() ? parser.getDecimalValue() : null;
        if (number == null
                || number.precision() > MOST_DIGITS
                || Math.abs((long) number.scale()) > MOST_DIGITS // 0e99999999 would be worked with digit by digit
                || Range.isOutside(number, limits)) {
            return Reading.refuse(
                    parser,
                    context,
                    "must be a number" + Range.inWords(limits) + ", in half-width digits without quotation marks");
        }
        return number;
    }
}
