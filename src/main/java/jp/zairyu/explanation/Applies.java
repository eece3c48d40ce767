package jp.zairyu.explanation;

import jp.zairyu.verdict.Status;

/** Whether what a tree describes applies, in the words of answers. */
final class Applies {
    private Applies() {}

    static String word(Status status) {
        return switch (status) {
            case MET -> "APPLIES";
            case NOT_MET -> "DOES_NOT_APPLY";
            case UNKNOWN -> "MORE_FACTS_NEEDED";
            case REVIEW -> "NEEDS_REVIEW";
        };
    }
}
