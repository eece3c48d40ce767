package jp.zairyu.lint;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** On which line of a YAML file a word stands. Read only where something is wrong: most files never are. */
record YamlLines(List<Scalar> scalars) {
    private static final YAMLFactory YAML = new YAMLFactory();

    /**
     * @param field the key it stands behind, or is itself
     * @param text the value; null for the key itself
     */
    private record Scalar(String field, String text, int line) {}

    static YamlLines of(String yaml) {
        var scalars = new ArrayList<Scalar>();
        try (var parser = YAML.createParser(yaml)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                var line = parser.currentTokenLocation().getLineNr();
                if (token == JsonToken.FIELD_NAME) {
                    scalars.add(new Scalar(parser.currentName(), null, line));
                } else if (token.isScalarValue()) {
                    scalars.add(new Scalar(parser.currentName(), parser.getText(), line));
                }
            }
        } catch (IOException e) {
            return new YamlLines(scalars); // up to what cannot be read; whoever reads the data says so
        }
        return new YamlLines(scalars);
    }

    /** The line of {@code field: text}; null where it does not stand. */
    Integer line(String field, String text) {
        return first(scalar -> field.equals(scalar.field) && Objects.equals(text, scalar.text));
    }

    /** The first line on which a word is a value or a key. */
    Integer line(String word) {
        return first(scalar -> word.equals(scalar.text) || scalar.text == null && word.equals(scalar.field));
    }

    private Integer first(Predicate<Scalar> wanted) {
        return scalars.stream().filter(wanted).map(Scalar::line).findFirst().orElse(null);
    }
}
