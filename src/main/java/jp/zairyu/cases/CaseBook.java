package jp.zairyu.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /**
     * A case with where it stands.
     *
     * @param line the line it begins on, from 1
     */
    public record Filed(String screening, String file, int line, GoldenCase goldenCase) {
        @Override
        public String toString() {
            return file + ": " + goldenCase.name();
        }
    }

    /** @throws RulesetException naming the file that cannot be read */
    public static List<Filed> of(RulesFolder folder) {
        var cases = new ArrayList<Filed>();
        folder.files().forEach((file, text) -> cases.addAll(of(file, text)));
        return cases;
    }

    /** Whether a file holds cases, by its name. */
    public static boolean isCaseFile(String name) {
        return CASE_FILE.matcher(name).matches();
    }

    /**
     * The cases of one file; none where it is no file of cases.
     *
     * @throws RulesetException naming the line that cannot be read
     */
    public static List<Filed> of(String file, String text) {
        var matcher = CASE_FILE.matcher(file);
        return matcher.matches() ? read(matcher.group(1), file, text) : List.of();
    }

    private static List<Filed> read(String screening, String file, String text) {
        var cases = new ArrayList<Filed>();
        try (var parser = YAML.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new RulesetException(file, "must be a list of cases, each beginning with `- name:`");
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                var line = parser.currentTokenLocation().getLineNr();
                cases.add(new Filed(screening, file, line, YAML.readValue(parser, GoldenCase.class)));
            }
            return cases;
        } catch (JsonProcessingException e) {
            var where =
                    e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
            throw new RulesetException(file, e.getOriginalMessage() + where);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
