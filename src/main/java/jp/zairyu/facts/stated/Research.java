package jp.zairyu.facts.stated;

/**
 * Research under a contract.
 *
 * @param body kind of body the contract is with
 * @param yearsOfResearch years of research in the field, at universities and graduate schools too
 * @param yearsAfterDegree years of research in the field, graduate-school research included
 * @param mastersInField true if the person has a master’s degree in the field
 */
public record Research(
        @Word("research-bodies") String body,
        @Limits(min = 0, max = 80) Integer yearsOfResearch,
        @Limits(min = 0, max = 80) Integer yearsAfterDegree,
        Boolean mastersInField) {}
