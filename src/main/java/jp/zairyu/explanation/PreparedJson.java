package jp.zairyu.explanation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanSerializerFactory;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes a part of an answer from what is written already; where no plain bytes are asked for, as Jackson does by itself. */
abstract class PreparedJson<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;
    private static final SerializedString NOTHING = new SerializedString("");

    private transient volatile JsonSerializer<Object> ordinary;

    PreparedJson(Class<T> type) {
        super(type);
    }

    /** @return false where it has to be written in the ordinary way */
    abstract boolean isPrepared(T told);

    /** Writes it whole. */
    abstract void write(T told, RawJson out) throws IOException;

    @Override
    public void serialize(T told, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (json instanceof UTF8JsonGenerator && json.getPrettyPrinter() == null && isPrepared(told)) {
            json.writeRawValue(NOTHING); // the comma before it
            write(told, new RawJson(json));
        } else {
            ordinary(provider).serialize(told, json, provider);
        }
    }

    private JsonSerializer<Object> ordinary(SerializerProvider provider) throws JsonMappingException {
        if (ordinary == null) {
            var type = provider.constructType(handledType());
            var made = BeanSerializerFactory.instance.findBeanOrAddOnSerializer(
                    provider, type, provider.getConfig().introspect(type), false);
            ((ResolvableSerializer) made).resolve(provider);
            ordinary = made;
        }
        return ordinary;
    }
}
