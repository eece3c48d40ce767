package jp.zairyu.api;

/** The path names something that the live ruleset does not have. */
final class NotThere extends RuntimeException {
    /** @param detail what there is instead, in a sentence */
    NotThere(String detail) {
        super(detail);
    }
}
