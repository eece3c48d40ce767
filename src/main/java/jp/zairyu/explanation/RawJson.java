package jp.zairyu.explanation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.zairyu.law.Bilingual;

/** JSON piece by piece: what is written already as it is, values with quotes and escapes where they need them. */
record RawJson(JsonGenerator json) {
    /** Something to write for each of several. */
    interface Each<T> {
        void write(T one) throws IOException;
    }

    RawJson raw(SerializableString written) throws IOException {
        json.writeRaw(written);
        return this;
    }

    RawJson raw(String written) throws IOException {
        json.writeRaw(written);
        return this;
    }

    /** A string that may hold anything. */
    RawJson quoted(String text) throws IOException {
        json.writeRaw('"');
        json.writeRaw(
                isPlain(text)
                        ? text
                        : new String(JsonStringEncoder.getInstance().quoteAsString(text)));
        json.writeRaw('"');
        return this;
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter < ' ' || letter == '"' || letter == '\\') {
                return false;
            }
        }
        return true;
    }

    /** Words, as they are kept or else as they were filled for this answer alone. */
    RawJson words(Bilingual words, Lasting lasting) throws IOException {
        var kept = lasting.ifKept(words);
        return kept == null ? filled(words) : raw(kept);
    }

    private RawJson filled(Bilingual words) throws IOException {
        raw("{\"ja\":").quoted(words.ja()).raw(",\"en\":").quoted(words.en());
        if (words.easy() != null) {
            raw(",\"easy\":").quoted(words.easy());
        }
        return raw("}");
    }

    <T> RawJson list(List<T> several, Each<T> each) throws IOException {
        raw("[");
        for (var i = 0; i < several.size(); i++) {
            if (i > 0) {
                raw(",");
            }
            each.write(several.get(i));
        }
        return raw("]");
    }

    RawJson values(Map<String, Object> values) throws IOException {
        var before = "{";
        for (var value : values.entrySet()) {
            raw(before).quoted(value.getKey()).raw(":").value(value.getValue());
            before = ",";
        }
        return raw("}");
    }

    private RawJson value(Object value) throws IOException {
        if (value instanceof String text) {
            return quoted(text);
        } else if (value instanceof LocalDate day) {
            return quoted(day.toString());
        }
        var isPlain = value instanceof BigDecimal || value instanceof Integer || value instanceof Boolean;
        return isPlain ? raw(value.toString()) : raw(Lasting.json(value));
    }
}
