package jp.zairyu.law;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashMap;

/** Reads YAML strictly: a key nobody knows is an error that names file and line. */
final class Yaml {
    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Yaml() {}

    static <T> T read(RulesFolder folder, String file, Class<T> type) {
        try {
            return MAPPER.readValue(folder.text(file), type);
        } catch (JsonProcessingException e) {
            throw refused(file, e);
        }
    }

    static <T> LinkedHashMap<String, T> map(RulesFolder folder, String file, Class<T> type) {
        try {
            var types = MAPPER.getTypeFactory();
            return MAPPER.readValue(folder.text(file), types.constructMapType(LinkedHashMap.class, String.class, type));
        } catch (JsonProcessingException e) {
            throw refused(file, e);
        }
    }

    private static RulesetException refused(String file, JsonProcessingException e) {
        var where = e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
        return new RulesetException(file, e.getOriginalMessage() + where);
    }
}
