package jp.zairyu.law;

/** How well the text behind a reason is known, best first. */
public enum Standing {
    /** Stated in the source documents of the project. */
    stated,
    /** Found in other public text. */
    found,
    /** Encoded from memory or inference; decides, but says so. */
    unverified;

    /** The weaker of the two: a reason is as good as the weakest text it rests on. */
    public Standing weaker(Standing other) {
        return other == null || compareTo(other) >= 0 ? this : other;
    }
}
