package jp.zairyu.verdict;

import java.util.List;
import java.util.Locale;

/** What is known of a criterion: a rule concluded it, or nobody did. */
public enum Status {
    MET,
    NOT_MET,
    REVIEW,
    UNKNOWN;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The status as it stands in a message key: {@code met}, {@code not-met}, {@code review}, {@code unknown}. */
    public String word() {
        return word;
    }

    /** Kleene "and" with doubt: a failure decides, then what is unknown, then what needs a person. */
    static Status allOf(List<Status> parts) {
        return first(parts, List.of(NOT_MET, UNKNOWN, REVIEW), MET);
    }

    /** Kleene "or" with doubt: a success decides, then what is unknown, then what needs a person. */
    static Status anyOf(List<Status> parts) {
        return first(parts, List.of(MET, UNKNOWN, REVIEW), NOT_MET);
    }

    private static Status first(List<Status> parts, List<Status> order, Status otherwise) {
        for (var candidate : order) {
            if (parts.contains(candidate)) {
                return candidate;
            }
        }
        return otherwise;
    }
}
