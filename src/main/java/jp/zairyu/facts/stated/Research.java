package jp.zairyu.facts.stated;

/**
 * Research under a contract.
 *
 * @param body kind of body the contract is with
 * @param mastersInField true if the person has a master’s degree or a doctorate in the field of the research
 * @param monthsAfterDegree months of research in the field after leaving university or vocational school, graduate-school
 *     research included
 * @param monthsOfResearch months of research in the field in all, research at universities included
 */
public record Research(
        @Word("research-bodies") String body,
        Boolean mastersInField,
        @Limits(min = 0, max = 1200) Integer monthsAfterDegree,
        @Limits(min = 0, max = 1200) Integer monthsOfResearch) {}
