package jp.zairyu.lint;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The word that may have been meant. */
final class Nearest {
    private Nearest() {}

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
