package jp.zairyu.drl;

/** Where a character stands. */
public final class Places {
    private Places() {}

    /** The line of a character, from 1. */
    public static int line(String text, int character) {
        return 1
                + (int) text.substring(0, Math.min(character, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
