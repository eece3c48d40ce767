package jp.zairyu.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Within the activity of which statuses a duty falls, by workplace: {@code vocabulary/activities.csv}.
 *
 * @param statuses by duty (a code, or {@code @group}) and workplace (empty: any)
 * @param covered every status that the table names
 */
public record Activities(Vocabulary.Table duties, Map<Place, List<String>> statuses, Set<String> covered) {
    Activities(Vocabulary.Table duties, Map<Place, List<String>> statuses) {
        this(
                duties,
                statuses,
                statuses.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new)));
    }

    public record Place(String duty, String workplace) {}

    /**
     * @param duty the duty's code
     * @param workplace the workplace's code, or null where it is not stated
     * @return the codes of the statuses; empty where none covers the duty; nothing where the table does not know, or
     *     where the answer turns on a workplace that is not stated
     */
    public Optional<List<String>> of(String duty, String workplace) {
        var group = "@" + duties.row(duty).get("group");
        if (workplace == null) {
            return turnsOnWorkplace(duty) ? Optional.empty() : first(new Place(duty, ""), new Place(group, ""));
        }
        return first(
                new Place(duty, workplace), new Place(duty, ""), new Place(group, workplace), new Place(group, ""));
    }

    /** Whether one must know the workplace to tell the status: a row of the duty or, where it has none, of its group names one. */
    public boolean turnsOnWorkplace(String duty) {
        return namesWorkplaces(duty)
                || !isNamed(duty) && namesWorkplaces("@" + duties.row(duty).get("group"));
    }

    private boolean isNamed(String duty) {
        return statuses.keySet().stream().anyMatch(place -> place.duty().equals(duty));
    }

    private boolean namesWorkplaces(String duty) {
        return statuses.keySet().stream()
                .anyMatch(
                        place -> place.duty().equals(duty) && !place.workplace().isEmpty());
    }

    private Optional<List<String>> first(Place... places) {
        for (var place : places) {
            if (statuses.containsKey(place)) {
                return Optional.of(statuses.get(place));
            }
        }
        return Optional.empty();
    }
}
