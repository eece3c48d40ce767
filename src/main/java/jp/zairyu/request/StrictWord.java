package jp.zairyu.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.stream.Collectors;
import jp.zairyu.facts.stated.Word;
import jp.zairyu.law.Vocabulary;

/** Words of the vocabulary; they become its codes. */
final class StrictWord extends StdScalarDeserializer<String> implements ContextualDeserializer {
    private static final int LONGEST_WORD = 200;
    private static final int SHORT_LIST = 30;
    private static final int NEAREST = 5;

    private final String table;

    StrictWord(String table) {
        super(String.class);
        this.table = table;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        var word = property == null ? null : property.getAnnotation(Word.class);
        return new StrictWord(word == null ? null : word.value());
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return Reading.refuse(parser, context, "must be a word in quotation marks" + choices(context));
        }
        var text = parser.getText();
        var known =
                text.length() > LONGEST_WORD ? null : words(context).code(text).orElse(null);
        if (known == null) {
            Reading.of(context).add(unknown(parser, context, text));
        }
        return known;
    }

    private Problem unknown(JsonParser parser, DeserializationContext context, String text) {
        var nearest = Reading.of(context).isFull() ? null : words(context).nearest(text, NEAREST);
        return new Problem(Reading.pointer(parser), "is not a known word" + choices(context), nearest);
    }

    private String choices(DeserializationContext context) {
        var codes = words(context).rows().keySet();
        return codes.size() > SHORT_LIST
                ? "; see GET /v1/vocabulary/" + table
                : codes.stream().collect(Collectors.joining(", ", "; one of: ", ""));
    }

    private Vocabulary.Table words(DeserializationContext context) {
        return Reading.of(context).words().table(table);
    }
}
