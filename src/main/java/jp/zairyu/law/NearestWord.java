package jp.zairyu.law;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What may have been meant by a word that nobody knows. */
public final class NearestWord {
    private static final int LEAST = 2;
    private static final int SHARE = 3;
    private static final int SHORT_LIST = 24;

    private NearestWord() {}

    /** The known word most like it; nothing where none is like it. */
    public static Optional<String> to(String written, Collection<String> known) {
        var most = Math.max(LEAST, written.length() / SHARE);
        return known.stream()
                .filter(word -> distance(written, word) <= most)
                .min(Comparator.<String>comparingInt(word -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A remedy: the word that may have been meant, and the list of all where it is short. */
    public static String remedy(String written, Collection<String> known) {
        var meant =
                to(written, known).map(word -> "Did you mean `" + word + "`?").orElse("");
        var list = known.size() > SHORT_LIST && !meant.isEmpty() ? "" : "Possible here: " + String.join(", ", known);
        return (meant + " " + list).strip();
    }

    private static int distance(String written, String word) {
        return LevenshteinDistance.getDefaultInstance().apply(written.toLowerCase(), word.toLowerCase());
    }
}
