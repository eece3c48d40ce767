package jp.zairyu.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jp.zairyu.changes.Prospecting.Wish;

/** The query parameter {@code explain}: what an answer tells beside the verdict and its reasons. */
final class Explain {
    private Explain() {}

    /**
     * @param text words with commas between: {@code changes} asks for all there is, {@code edges} and {@code outlook} for these
     *     alone; null: not given
     * @throws BadQuery where it names another
     */
    static Set<Wish> of(String text) {
        var wishes = EnumSet.noneOf(Wish.class);
        if (text != null) {
            for (var word : text.split(",")) {
                wishes.add(wish(word.strip()));
            }
        }
        return wishes.contains(Wish.CHANGES) ? EnumSet.allOf(Wish.class) : wishes;
    }

    private static Wish wish(String word) {
        return Arrays.stream(Wish.values())
                .filter(wish -> word(wish).equals(word))
                .findFirst()
                .orElseThrow(() -> new BadQuery("The query parameter explain must be one of: " + words() + "."));
    }

    private static String word(Wish wish) {
        return wish.name().toLowerCase(Locale.ROOT);
    }

    private static String words() {
        return Arrays.stream(Wish.values()).map(Explain::word).collect(Collectors.joining(", "));
    }
}
