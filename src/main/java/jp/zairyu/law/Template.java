package jp.zairyu.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A sentence with holes, taken apart once: {@code {worked}} takes a value as it is, {@code {status:statuses}} its name. */
public final class Template {
    private static final Pattern HOLE = Pattern.compile("\\{([A-Za-z]+)(?::([a-z-]+))?}");

    private final List<String> between = new ArrayList<>();
    private final List<Hole> holes = new ArrayList<>();

    /** @param text as it stands in a file of sentences */
    public Template(String text) {
        var matcher = HOLE.matcher(text);
        var at = 0;
        while (matcher.find()) {
            between.add(text.substring(at, matcher.start()));
            holes.add(new Hole(matcher.group(1), matcher.group(2)));
            at = matcher.end();
        }
        between.add(text.substring(at));
    }

    /**
     * Where a value goes.
     *
     * @param name of the value
     * @param table that a word's name is looked up in; null: it is no word
     */
    public record Hole(String name, String table) {}

    /** Whether it has no holes. */
    public boolean isWhole() {
        return holes.isEmpty();
    }

    /** The sentence with words in its holes. */
    public String filled(Function<Hole, String> words) {
        if (holes.isEmpty()) {
            return between.get(0);
        }
        var sentence = new StringBuilder(between.get(0));
        for (var i = 0; i < holes.size(); i++) {
            sentence.append(words.apply(holes.get(i))).append(between.get(i + 1));
        }
        return sentence.toString();
    }
}
