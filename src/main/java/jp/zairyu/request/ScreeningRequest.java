package jp.zairyu.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.facts.stated.Word;

/**
 * The body of a request.
 *
 * @param asOf the day of judgement; null: today in Japan
 * @param screenings which questions are asked, where the path does not say so; null: all
 * @param statuses the statuses of residence that eligibility is asked for; null: all that could fit
 * @param designations the designations of 特定活動 that eligibility is asked for
 * @param facts what the caller states
 */
public record ScreeningRequest(
        LocalDate asOf,
        @Word("screenings") List<String> screenings,
        @Word("statuses") List<String> statuses,
        @Word("designations") List<String> designations,
        StatedFacts facts) {
    /** Codes of the statuses and designations asked for; empty: all that could fit. */
    public List<String> wanted() {
        return Stream.of(statuses, designations)
                .filter(option -> option != null)
                .flatMap(List::stream)
                .toList();
    }

    /** Whether a question is asked for. */
    public boolean asks(String screening) {
        return screenings == null || screenings.contains(screening);
    }
}
