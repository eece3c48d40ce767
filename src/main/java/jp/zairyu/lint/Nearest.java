package jp.zairyu.lint;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The right words nearest to one that nobody knows. */
final class Nearest {
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
    private static final int LONGEST = 120;
    private static final int TO_LIST = 6;

    private Nearest() {}

    /** "Did you mean `x`?", or, where nothing is near, a few of the words there are; null where there are none. */
    static String remedy(String word, Collection<String> known) {
        var near = of(word, known);
        if (near.isEmpty()) {
            return null;
        }
        var distance = DISTANCE.apply(shortened(word), near.get(0));
        return distance <= Math.max(2, word.length() / 3)
                ? "Did you mean `" + near.get(0) + "`?"
                : (known.size() == 1 ? "There is " : "There are ") + listed(near, known.size());
    }

    /** A few of the words, the nearest first. */
    static String some(String word, Collection<String> known) {
        return listed(of(word, known), known.size());
    }

    private static String listed(List<String> words, int all) {
        var few = words.stream().limit(TO_LIST).toList();
        return "`" + String.join("`, `", few) + "`" + (all > few.size() ? " …" : "");
    }

    private static List<String> of(String word, Collection<String> known) {
        var folded = shortened(word).toLowerCase(Locale.ROOT);
        return known.stream()
                .sorted(Comparator.<String>comparingInt(one -> DISTANCE.apply(folded, one.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(TO_LIST)
                .toList();
    }

    private static String shortened(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }

    /** @return a question that offers the nearest word, or what else to do where none is near */
    static String remedy(String written, Collection<String> words, String otherwise) {
        var most = Math.max(2, written.length() / 4);
        var distance = new LevenshteinDistance(most);
        return words.stream()
                .filter(word -> distance.apply(written, word) >= 0)
                .min(Comparator.comparing((String word) -> distance.apply(written, word))
                        .thenComparing(word -> -common(written, word))
                        .thenComparing(Comparator.naturalOrder()))
                .map(word -> "Did you mean `" + word + "`?")
                .orElse(otherwise);
    }

    /** How many characters both begin with. */
    private static int common(String one, String other) {
        var differs = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        return differs < 0 ? one.length() : differs;
    }
}
