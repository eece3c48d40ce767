package jp.zairyu.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/** Days as 2026-11-22, and only days that the calendar has. */
final class StrictDate extends StdScalarDeserializer<LocalDate> {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final int MONTH = 5;
    private static final int DAY = 8;
    private static final int LENGTH = 10;
    private static final int DECIMAL = 10;
    private static final Pattern ERA = Pattern.compile("[明大昭平令MTSHRmtshr].*");
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    StrictDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return Reading.refuse(parser, context, "must be a date in the form \"2026-11-22\"");
        }
        var text = parser.getText();
        try {
            var date = isPlain(text) ? plain(text) : LocalDate.parse(text, FORM);
            return date.isBefore(FIRST) || !date.isBefore(LAST)
                    ? Reading.refuse(parser, context, "must be a date between 1900-01-01 and 2199-12-31")
                    : date;
        } catch (DateTimeException e) {
            return Reading.refuse(parser, context, rightForm(text));
        }
    }

    /** Whether it has the form; a log of hours has so many days that to ask the formatter would take a quarter of the reading. */
    private static boolean isPlain(String text) {
        if (text.length() != LENGTH || text.charAt(MONTH - 1) != '-' || text.charAt(DAY - 1) != '-') {
            return false;
        }
        for (var i = 0; i < LENGTH; i++) {
            var letter = text.charAt(i);
            if (i != MONTH - 1 && i != DAY - 1 && (letter < '0' || letter > '9')) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate plain(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, MONTH - 1, DECIMAL),
                Integer.parseInt(text, MONTH, DAY - 1, DECIMAL),
                Integer.parseInt(text, DAY, LENGTH, DECIMAL));
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
