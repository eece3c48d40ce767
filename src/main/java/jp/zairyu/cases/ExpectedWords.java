package jp.zairyu.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells cases that hold an answer's sentences against something from those to which all sentences are the same. */
public final class ExpectedWords {
    /** What an answer holds under these names is taken from rules, criteria, numbers and facts; under any other, perhaps from sentences. */
    private static final Set<String> WORDLESS = Set.of(
            "actsFrom",
            "actsUntil",
            "atMost",
            "citation",
            "criteria",
            "deadline",
            "deadlineOfficeDay",
            "due",
            "from",
            "id",
            "item",
            "items",
            "kept",
            "key",
            "mark",
            "marks",
            "missingFacts",
            "nextFrom",
            "nextPoints",
            "numbers",
            "parts",
            "penalties",
            "pointer",
            "points",
            "provisions",
            "rule",
            "standing",
            "status",
            "total",
            "unit",
            "value",
            "who");

    /** What rules recorded, under names of their own. */
    private static final Set<String> RECORDED = Set.of("saw", "details");

    private ExpectedWords() {}

    /** Whether an answer that differs in its sentences alone could be held to be another. */
    public static boolean in(GoldenCase goldenCase) {
        var expect = goldenCase.expect();
        return expect != null
                && Stream.concat(
                                Stream.of(expect.because(), expect.consequences(), expect.duties(), expect.advice()),
                                statuses(expect)
                                        .flatMap(status -> Stream.of(
                                                status.because(),
                                                status.points() == null ? null : List.of(status.points()))))
                        .filter(Objects::nonNull)
                        .flatMap(List::stream)
                        .anyMatch(ExpectedWords::names);
    }

    private static Stream<GoldenCase.OfStatus> statuses(GoldenCase.Expectation expect) {
        return Stream.ofNullable(expect.statuses()).flatMap(List::stream);
    }

    private static boolean names(JsonNode wanted) {
        return wanted.isObject()
                ? wanted.properties().stream()
                        .filter(property -> !RECORDED.contains(property.getKey()))
                        .anyMatch(property -> !WORDLESS.contains(property.getKey()) || names(property.getValue()))
                : wanted.valueStream().anyMatch(ExpectedWords::names);
    }
}
