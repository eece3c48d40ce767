package jp.zairyu.lint;

import java.util.Collections;
import java.util.Set;

/**
 * The words that a text can be.
 *
 * @param of where they are listed, such as "the table statuses"
 * @param known each of them
 * @param forWords whether @ and a word of the vocabulary may follow, as in {@code eligibility.duties@thi}
 */
record Words(String of, Set<String> known, boolean forWords) {
    Words(String of, Set<String> known) {
        this(of, known, false);
    }

    boolean has(String word) {
        return known.contains(word) || forWords && known.contains(word.split("@")[0]);
    }

    /** Whether some word begins so. */
    boolean beginsSo(String beginning) {
        return known.stream().anyMatch(word -> word.startsWith(beginning))
                || forWords
                        && beginning.contains("@")
                        && known.contains(beginning.split("@")[0]);
    }

    /** Whether no text can be both. */
    boolean excludes(Words other) {
        return !forWords && !other.forWords && Collections.disjoint(known, other.known);
    }
}
