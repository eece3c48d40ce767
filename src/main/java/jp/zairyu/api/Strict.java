package jp.zairyu.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.zairyu.facts.stated.Limits;
import jp.zairyu.facts.stated.Word;

/** Deserializers that take a value in its one right form and otherwise note what would be right, and go on. */
final class Strict {
    private Strict() {}

    /** true and false, never "true" or 1. */
    static final class Booleans extends StdScalarDeserializer<Boolean> {
        Booleans() {
            super(Boolean.class);
        }

        @Override
        public Boolean deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return switch (parser.currentToken()) {
                case VALUE_TRUE -> Boolean.TRUE;
                case VALUE_FALSE -> Boolean.FALSE;
                default -> Reading.refuse(parser, context, "must be true or false, without quotation marks");
            };
        }
    }

    /** Whole numbers within what the fact can be at all. */
    static final class Integers extends StdScalarDeserializer<Integer> implements ContextualDeserializer {
        private final transient Limits limits;

        Integers(Limits limits) {
            super(Integer.class);
            this.limits = limits;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new Integers(property == null ? null : property.getAnnotation(Limits.class));
        }

        @Override
        public Integer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var number = parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? parser.getDecimalValue() : null;
            if (number == null || isOutside(number, limits)) {
                return Reading.refuse(
                        parser,
                        context,
                        "must be a whole number" + range(limits) + ", in half-width digits without quotation marks");
            }
            return number.intValueExact();
        }
    }

    /** Numbers within what the fact can be at all. */
    static final class Decimals extends StdScalarDeserializer<BigDecimal> implements ContextualDeserializer {
        private static final int MOST_DIGITS = 30;

        private final transient Limits limits;

        Decimals(Limits limits) {
            super(BigDecimal.class);
            this.limits = limits;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new Decimals(property == null ? null : property.getAnnotation(Limits.class));
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var number = parser.currentToken().isNumeric() ? parser.getDecimalValue() : null;
            if (number == null
                    || number.precision() > MOST_DIGITS
                    || number.scale() > MOST_DIGITS
                    || isOutside(number, limits)) {
                return Reading.refuse(
                        parser,
                        context,
                        "must be a number" + range(limits) + ", in half-width digits without quotation marks");
            }
            return number;
        }
    }

    /** Days as 2026-11-22, and only days that the calendar has. */
    static final class Dates extends StdScalarDeserializer<LocalDate> {
        private static final DateTimeFormatter FORM =
                DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
        private static final Pattern ERA = Pattern.compile("[明大昭平令MTSHRmtshr].*");
        private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
        private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

        Dates() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return Reading.refuse(parser, context, "must be a date in the form \"2026-11-22\"");
            }
            var text = parser.getText();
            try {
                var date = LocalDate.parse(text, FORM);
                return date.isBefore(FIRST) || !date.isBefore(LAST)
                        ? Reading.refuse(parser, context, "must be a date between 1900-01-01 and 2199-12-31")
                        : date;
            } catch (DateTimeParseException e) {
                return Reading.refuse(parser, context, rightForm(text));
            }
        }

        private static String rightForm(String text) {
            if (ERA.matcher(text).matches()) {
                return "must be a date in the Western calendar, \"2026-11-22\"; era years are not taken (令和8年 is 2026)";
            }
            if (text.chars().anyMatch(character -> character >= '０' && character <= '９')) {
                return "must be a date in half-width digits, in the form \"2026-11-22\"";
            }
            return "must be a date that exists, in the form \"2026-11-22\"";
        }
    }

    /** Words of the vocabulary; they become its codes. */
    static final class Words extends StdScalarDeserializer<String> implements ContextualDeserializer {
        private static final int LONGEST_WORD = 200;
        private static final int SHORT_LIST = 30;
        private static final int NEAREST = 5;

        private final String table;

        Words(String table) {
            super(String.class);
            this.table = table;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            var word = property == null ? null : property.getAnnotation(Word.class);
            return new Words(word == null ? null : word.value());
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return Reading.refuse(parser, context, "must be a word in quotation marks" + choices(context));
            }
            var text = parser.getText();
            var known = text.length() > LONGEST_WORD
                    ? null
                    : words(context).code(text).orElse(null);
            if (known == null) {
                Reading.of(context).add(unknown(parser, context, text));
            }
            return known;
        }

        private Problem unknown(JsonParser parser, DeserializationContext context, String text) {
            var nearest = text.length() > LONGEST_WORD ? null : words(context).nearest(text, NEAREST);
            return new Problem(Reading.pointer(parser), "is not a known word" + choices(context), nearest);
        }

        private String choices(DeserializationContext context) {
            var codes = words(context).rows().keySet();
            return codes.size() > SHORT_LIST
                    ? "; see GET /v1/vocabulary/" + table
                    : codes.stream().collect(Collectors.joining(", ", "; one of: ", ""));
        }

        private jp.zairyu.law.Vocabulary.Table words(DeserializationContext context) {
            return Reading.of(context).words().table(table);
        }
    }

    /** Fields nobody knows, and values of the wrong shape. */
    static final class Structure extends DeserializationProblemHandler {
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

    private static boolean isOutside(BigDecimal number, Limits limits) {
        return limits == null
                ? number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0 || number.signum() < 0
                : number.compareTo(BigDecimal.valueOf(limits.min())) < 0
                        || number.compareTo(BigDecimal.valueOf(limits.max())) > 0;
    }

    private static String range(Limits limits) {
        return limits == null ? "" : " from " + limits.min() + " to " + limits.max();
    }
}
