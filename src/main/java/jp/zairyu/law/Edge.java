package jp.zairyu.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where a criterion turns on how much there is of something, as kept in an {@code edges.yaml}: so that answers say how much is
 * left, how much is wanting, and when that will change by itself.
 *
 * @param criterion its id
 * @param measure the name under which its rules record how much there is; null where {@code until} stands
 * @param limit the name under which they record the limit, or the key of a number of law
 * @param until the name under which they record the last day; null where {@code measure} stands
 * @param unit hours, days, months, years, yen, points or score
 * @param atMost true where the limit must not be exceeded, false where it must be reached
 * @param grows true where the measure grows by itself as time passes
 * @param place where it stands
 */
public record Edge(
        String criterion,
        String measure,
        String limit,
        String until,
        String unit,

        @JsonProperty("at-most") boolean atMost,

        boolean grows,
        YamlPlace place) {}
