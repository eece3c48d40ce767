package jp.zairyu.law;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What may have been meant by a word that nobody knows. */
public final class NearestWord {
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
    private static final int LEAST = 2;
    private static final int SHARE = 3;
    private static final int LONGEST = 120;
    private static final int SHORT_LIST = 24;
    private static final int FEW = 6;

    private NearestWord() {}

    /** The known word most like it; nothing where none is like it. */
    public static Optional<String> to(String written, Collection<String> known) {
        var word = folded(written);
        var most = Math.min(Math.max(LEAST, word.length() / SHARE), word.length() / 2);
        var near = new LevenshteinDistance(most);
        return known.stream().filter(one -> near.apply(word, folded(one)) >= 0).min(nearestFirst(word));
    }

    /** @return a question that offers the nearest word; where none is near, the words there are; null where there are none */
    public static String remedy(String written, Collection<String> known) {
        return remedy(written, known, known.isEmpty() ? null : "Possible here: " + some(written, known));
    }

    /** @return a question that offers the nearest word, or what else to do where none is near */
    public static String remedy(String written, Collection<String> known, String otherwise) {
        return to(written, known).map(word -> "Did you mean `" + word + "`?").orElse(otherwise);
    }

    /** All of the words in their order, or, of many, a few, the nearest first. */
    public static String some(String written, Collection<String> known) {
        return known.size() <= SHORT_LIST
                ? String.join(", ", known)
                : String.join(", ", few(folded(written), known)) + " …";
    }

    private static List<String> few(String word, Collection<String> known) {
        return known.stream().sorted(nearestFirst(word)).limit(FEW).toList();
    }

    private static Comparator<String> nearestFirst(String word) {
        return Comparator.<String>comparingInt(one -> DISTANCE.apply(word, folded(one)))
                .thenComparing(one -> -common(word, folded(one)))
                .thenComparing(Comparator.naturalOrder());
    }

    /** How many characters both begin with. */
    private static int common(String one, String other) {
        var differs = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        return differs < 0 ? one.length() : differs;
    }

    /** Capitals do not count, and of a very long word only its beginning. */
    private static String folded(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return small.length() > LONGEST ? small.substring(0, LONGEST) : small;
    }
}
