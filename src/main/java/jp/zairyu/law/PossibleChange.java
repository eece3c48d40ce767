package jp.zairyu.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A change of facts that somebody can bring about, as kept in a {@code changes.yaml}. Whether it turns a verdict is for the
 * rules to say; what nobody can change, such as an age or past conduct, stands in no such file.
 *
 * @param id the key of its words
 * @param who worker, employer or time
 * @param set what it sets: paths of facts ({@code *} stands for each item of the list, {@code -} for a further one,
 *     {@code asOf} for the day of judgement), each with a value or a list of values to choose from; {@code fact: path} stands
 *     for the value of another fact, {@code number: key} for a number of law in force, {@code day: as-of} for the day of
 *     judgement, {@code shortfall: criterion} for what its rule found wanting, {@code bands: criterion} for each higher band of the number its rule went by,
 *     {@code recorded: criterion, as: name} for what its rule recorded under that name, {@code last-day: provision} for the last day
 *     of a provision that ends
 * @param by for a filing: its last day; proposed only as long as that day has not passed. Null: there is none
 * @param when only where these facts have one of these words
 * @param unless not where one of these facts has one of these words
 * @param mends only where one of these criteria is in question and does not hold; where none is named, anywhere
 * @param notFor not where one of these criteria is in question and does not hold: there it would ask for what is past
 * @param place where it stands
 */
public record PossibleChange(
        String id,
        String who,
        Map<String, JsonNode> set,
        JsonNode by,
        Map<String, List<String>> when,
        Map<String, List<String>> unless,
        @JsonProperty("for") List<String> mends,
        @JsonProperty("not-for") List<String> notFor,
        YamlPlace place) {
    public PossibleChange {
        set = set == null ? Map.of() : set;
        when = when == null ? Map.of() : when;
        unless = unless == null ? Map.of() : unless;
        mends = mends == null ? List.of() : mends;
        notFor = notFor == null ? List.of() : notFor;
    }
}
