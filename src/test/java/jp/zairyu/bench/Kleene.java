package jp.zairyu.bench;

import jp.zairyu.verdict.Status;

/** The "and" and "or" of criteria, two at a time. */
final class Kleene {
    private Kleene() {}

    /** A failure decides, then what is unknown, then what needs a person. */
    static Status and(Status one, Status other) {
        return failing(one) >= failing(other) ? one : other;
    }

    /** A success decides, then what is unknown, then what needs a person. */
    static Status or(Status one, Status other) {
        return holding(one) >= holding(other) ? one : other;
    }

    private static int failing(Status status) {
        return switch (status) {
            case NOT_MET -> 3;
            case UNKNOWN -> 2;
            case REVIEW -> 1;
            case MET -> 0;
        };
    }

    private static int holding(Status status) {
        return switch (status) {
            case MET -> 3;
            case UNKNOWN -> 2;
            case REVIEW -> 1;
            case NOT_MET -> 0;
        };
    }
}
