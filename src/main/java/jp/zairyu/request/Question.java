package jp.zairyu.request;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which question a request asks, and so which of the options beside the facts it may have. */
public enum Question {
    /** One verdict, or advice. */
    PLAIN,
    /** A verdict for each status of residence. */
    STATUSES,
    /** Several questions in one call. */
    SEVERAL;

    private static final String ELIGIBILITY = "eligibility";

    /** What a body for one screening may ask. */
    public static Question of(String screening) {
        return screening.equals(ELIGIBILITY) ? STATUSES : PLAIN;
    }

    /** Options that stand where no question takes them. */
    List<Problem> misplaced(ScreeningRequest request) {
        var noStatuses = this == PLAIN || this == SEVERAL && !request.asks(ELIGIBILITY);
        return Stream.of(
                        misplaced(
                                "/screenings", request.screenings(), this != SEVERAL, "belongs to POST /v1/screenings"),
                        misplaced("/statuses", request.statuses(), noStatuses, "belongs to eligibility"),
                        misplaced("/designations", request.designations(), noStatuses, "belongs to eligibility"),
                        repeated(request.screenings()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Problem misplaced(String pointer, List<String> option, boolean isMisplaced, String belongs) {
        return option != null && isMisplaced ? Problem.at(pointer, belongs + "; leave it out here") : null;
    }

    private static Problem repeated(List<String> screenings) {
        return screenings != null && screenings.stream().distinct().count() < screenings.size()
                ? Problem.at("/screenings", "must name each question once")
                : null;
    }
}
