package jp.zairyu.law;

import java.util.Map;

/**
 * Everything under {@code rules/}, read.
 *
 * @param version hash of the folder's content
 * @param screenings by name
 */
public record Ruleset(
        String version,
        Vocabulary vocabulary,
        Relations relations,
        Activities activities,
        OfficeDays officeDays,
        ParameterBook parameters,
        Map<String, ScreeningLaw> screenings) {
    public ScreeningLaw screening(String name) {
        return screenings.get(name);
    }
}
