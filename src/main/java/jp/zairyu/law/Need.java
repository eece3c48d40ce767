package jp.zairyu.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A fact that a criterion turns on, as written under {@code needs} in {@code criteria.yaml}.
 *
 * @param anyOf the fact's path in the request, such as {@code /stay/expiresOn} ({@code *} stands for the item judged,
 *     {@code +} for every item of the list); where several are given, one is enough, and the first is the one asked for
 * @param several needed only where this list holds more than one item; null: always
 * @param after needed only once these facts are stated
 * @param when needed only where these facts have one of these words, or are themselves not stated
 * @param unless not needed where one of these facts has one of these words
 * @param every the list whose items it speaks of one by one; null where it speaks of none
 * @param one the same need of the item judged; null where it speaks of none
 * @param assumes what silence about it is taken to mean: it is never lacking, and asked for last; null where silence leaves
 *     the criterion open
 */
public record Need(
        List<String> anyOf,
        String several,
        List<String> after,
        Map<String, List<String>> when,
        Map<String, List<String>> unless,
        String assumes,
        String every,
        Need one) {
    private static final Pattern EVERY_ITEM = Pattern.compile("^/(\\w+)/\\+/");

    private Need(
            List<String> anyOf,
            String several,
            List<String> after,
            Map<String, List<String>> when,
            Map<String, List<String>> unless,
            String assumes) {
        this(anyOf, several, after, when, unless, assumes, null, null);
    }

    private Need ofEvery() {
        var every = EVERY_ITEM.matcher(anyOf.get(0));
        return every.find()
                ? new Need(anyOf, several, after, when, unless, assumes, every.group(1), forOne(every.group(1)))
                : this;
    }

    private Need forOne(String list) {
        return new Need(
                one(anyOf, list),
                several == null ? null : one(several, list),
                one(after, list),
                one(when, list),
                one(unless, list),
                assumes);
    }

    private static List<String> one(List<String> paths, String list) {
        return paths.stream().map(path -> one(path, list)).toList();
    }

    private static Map<String, List<String>> one(Map<String, List<String>> guards, String list) {
        var one = new LinkedHashMap<String, List<String>>();
        guards.forEach((path, words) -> one.put(one(path, list), words));
        return one;
    }

    private static String one(String path, String list) {
        return path.replace("/" + list + "/+/", "/" + list + "/*/");
    }

    static Need of(NeedYaml yaml) {
        var facts = yaml.fact() != null ? List.of(yaml.fact()) : yaml.anyOf();
        return new Need(
                        facts,
                        yaml.several(),
                        Objects.requireNonNullElse(yaml.after(), List.of()),
                        Objects.requireNonNullElse(yaml.when(), Map.of()),
                        Objects.requireNonNullElse(yaml.unless(), Map.of()),
                        yaml.assumes())
                .ofEvery();
    }

    /** As written: a path alone, or with what it depends on. */
    @Shorthand("fact")
    record NeedYaml(
            String fact,
            @JsonProperty("any-of") List<String> anyOf,
            String several,
            List<String> after,
            Map<String, List<String>> when,
            Map<String, List<String>> unless,
            String assumes,
            YamlPlace place) {}
}
