package jp.zairyu.explanation;

/**
 * How an answer is to be given.
 *
 * @param inPlainJapanese with sentences in plain Japanese (やさしい日本語), too
 * @param isMinimal the verdict, what decided it and what is missing: without the tree of criteria, consequences and duties
 */
public record Manner(boolean inPlainJapanese, boolean isMinimal) {
    /** In Japanese and English, with everything it rests on. */
    public static final Manner WHOLE = new Manner(false, false);
}
