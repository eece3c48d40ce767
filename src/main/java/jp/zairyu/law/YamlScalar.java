package jp.zairyu.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** One value of a YAML file → what Java calls it. */
final class YamlScalar {
    /** Why a value cannot be taken. */
    static final class Refused extends Exception {
        private final transient String remedy;

        Refused(String problem, String remedy) {
            super(problem);
            this.remedy = remedy;
        }

        String remedy() {
            return remedy;
        }
    }

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private YamlScalar() {}

    static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** Whether nothing is written, or {@code null}. */
    static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && NOTHING.contains(scalar.getValue());
    }

    static Boolean yesOrNo(ScalarNode scalar) throws Refused {
        if (!scalar.getValue().matches("true|false")) {
            throw new Refused("`" + scalar.getValue() + "` stands for yes or no", "Write `true` or `false`");
        }
        return Boolean.valueOf(scalar.getValue());
    }

    static BigDecimal number(ScalarNode scalar) throws Refused {
        var text = scalar.getValue();
        if (!text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
            throw new Refused("`" + text + "` is no number", "Write half-width digits only, such as 28, 0.5 or 10000");
        } else if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            throw new Refused("the number " + text + " stands between quotation marks", "Write `" + text + "`");
        }
        return new BigDecimal(text);
    }

    static LocalDate day(ScalarNode scalar) throws Refused {
        var text = scalar.getValue();
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw new Refused("`" + text + "` is no day", "Write a day like `2026-04-01`");
        }
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeException e) {
            throw new Refused("`" + text + "` is not in the calendar", "Write a day that exists");
        }
    }

    static Object word(ScalarNode scalar, Class<?> words) throws Refused {
        var known = words(words);
        var word = known.get(scalar.getValue());
        if (word == null) {
            throw new Refused(
                    "`" + scalar.getValue() + "` is no word for this key",
                    NearestWord.remedy(scalar.getValue(), known.keySet()));
        }
        return word;
    }

    /** The words of an enum as YAML writes them. */
    private static Map<String, Object> words(Class<?> type) {
        var words = new LinkedHashMap<String, Object>();
        for (var constant : type.getEnumConstants()) {
            words.put(word(type, (Enum<?>) constant), constant);
        }
        return words;
    }

    private static String word(Class<?> type, Enum<?> constant) {
        try {
            var named = type.getField(constant.name()).getAnnotation(JsonProperty.class);
            return named == null ? constant.name() : named.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
