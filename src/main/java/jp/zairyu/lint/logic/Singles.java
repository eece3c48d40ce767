package jp.zairyu.lint.logic;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.drl.Condition;
import jp.zairyu.facts.stated.StatedFacts;

/** Facts of which a case has at most one, so that two patterns that name their type speak of the same fact. */
final class Singles {
    private static final Set<String> BY_KEY = Set.of("Parameter", "Provision");
    private static final Set<String> TYPES = Stream.concat(
                    Stream.of(
                            "Acts",
                            "Asker",
                            "Dates",
                            "Lists",
                            "Nation",
                            "OfficeDays",
                            "Overwork",
                            "PracticeTotals",
                            "Residence",
                            "Vacations"),
                    Arrays.stream(StatedFacts.class.getRecordComponents())
                            .filter(component -> component.getType().isRecord())
                            .map(component -> component.getType().getSimpleName()))
            .collect(Collectors.toUnmodifiableSet());

    private Singles() {}

    /** What the one fact is called that a pattern can match; null where there may be several. */
    static String name(Condition.Pattern pattern) {
        if (TYPES.contains(pattern.type())) {
            return pattern.type();
        }
        return BY_KEY.contains(pattern.type())
                ? pattern.key().map(key -> pattern.type() + "[" + key + "]").orElse(null)
                : null;
    }
}
