package jp.zairyu.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.RulesetException;

/** The golden cases of a rules folder. */
public final class CaseBook {
    private static final Pattern CASE_FILE = Pattern.compile("([a-z]+)/(?:.*/)?cases/.*\\.yaml");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private CaseBook() {}

    /** A case with where it stands. */
    public record Filed(String screening, String file, GoldenCase goldenCase) {
        @Override
        public String toString() {
            return file + ": " + goldenCase.name();
        }
    }

    /** @throws RulesetException naming the file that cannot be read */
    public static List<Filed> of(RulesFolder folder) {
        var cases = new ArrayList<Filed>();
        folder.files().forEach((file, text) -> {
            var matcher = CASE_FILE.matcher(file);
            if (matcher.matches()) {
                read(file, text).forEach(one -> cases.add(new Filed(matcher.group(1), file, one)));
            }
        });
        return cases;
    }

    private static List<GoldenCase> read(String file, String text) {
        try {
            return YAML.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            var where =
                    e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
            throw new RulesetException(file, e.getOriginalMessage() + where);
        }
    }
}
