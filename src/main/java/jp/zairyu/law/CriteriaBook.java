package jp.zairyu.law;

import java.util.List;
import java.util.Map;
import jp.zairyu.verdict.Tree;

/**
 * The law of one screening as data: {@code rules/<screening>/criteria.yaml}.
 *
 * @param screening eligibility, illegalwork or engineer
 * @param met the verdict word where the tree holds
 * @param notMet the verdict word where it fails and no branch names its own
 * @param tree the criteria
 * @param failsAs verdict words of branches that name their own failure
 * @param criteria every criterion and group by id, those of consequences and duties included
 * @param consequences what an unlawful verdict means for the people concerned
 * @param duties what is owed whatever the verdict is
 */
public record CriteriaBook(
        String screening,
        String met,
        String notMet,
        Tree tree,
        Map<String, String> failsAs,
        Map<String, Criterion> criteria,
        List<Consequence> consequences,
        List<Duty> duties) {
    /**
     * What follows from a verdict.
     *
     * @param who employer or worker
     * @param after the verdict words after which it is asked
     * @param tree when it applies
     * @param penalties keys of parameters, read for each day of the act
     */
    public record Consequence(String id, String who, List<String> after, Tree tree, List<String> penalties) {}

    /**
     * A notice or other duty.
     *
     * @param who employer or worker
     * @param due when it is owed; a finding of it may carry a deadline
     * @param kept whether it was done, and in time; null where no fact tells
     * @param penalties keys of parameters that threaten its breach
     */
    public record Duty(String id, String who, Tree due, Tree kept, List<String> penalties) {}
}
