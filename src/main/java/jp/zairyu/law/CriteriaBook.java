package jp.zairyu.law;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.zairyu.verdict.Tree;

/**
 * The law of one screening as data: {@code rules/<screening>/criteria.yaml} and, where it is kept in parts, the
 * {@code criteria.yaml} of each part's folder.
 *
 * @param screening eligibility, illegalwork, engineer or guidance
 * @param met the verdict word where the tree holds
 * @param notMet the verdict word where it fails and no branch names its own
 * @param tree the criteria; null where each status has a tree of its own, or advice is given instead of a verdict
 * @param failsAs verdict words of branches that name their own failure
 * @param criteria every criterion and group by id, those of consequences and duties and those borrowed from other
 *     screenings included
 * @param consequences what an unlawful verdict means for the people concerned
 * @param duties what is owed whatever the verdict is
 * @param entries the statuses answered for, each with its tree
 * @param ranking ids of entries, those to be named first where several fit
 * @param common ids of criteria that many entries share, so that they point to none of them
 * @param advice what may be advised
 */
public record CriteriaBook(
        String screening,
        String met,
        String notMet,
        Tree tree,
        Map<String, String> failsAs,
        Map<String, Criterion> criteria,
        List<Consequence> consequences,
        List<Duty> duties,
        List<Entry> entries,
        List<String> ranking,
        Set<String> common,
        List<Advice> advice) {
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

    /**
     * A status of residence that is answered for, or one designation or sub-category of it.
     *
     * @param id the designation's code, or the status's with its sub-category behind a dot, or the status's
     * @param status a code of {@code vocabulary/statuses.csv}
     * @param designation a code of {@code vocabulary/designations.csv}, or null
     * @param subCategory a word of sub-categories, or null
     * @param tree its criteria
     * @param neighbours ids of entries to look at where this one does not fit
     * @param points the table of points and its column, such as {@code eligibility.points@a}, or null
     */
    public record Entry(
            String id,
            String status,
            String designation,
            String subCategory,
            Tree tree,
            List<String> neighbours,
            String points) {}

    /**
     * Something that may be advised.
     *
     * @param section applications, stay, fees, notifications, cancellation, hiring, desks, routes or grant
     * @param who worker, employer or office
     * @param tree when it is advised; the finding that decides may carry a deadline and amounts
     * @param penalties keys of parameters that threaten its neglect
     */
    public record Advice(String id, String section, String who, Tree tree, List<String> penalties) {}

    /** Every tree of the screening. */
    public Stream<Tree> trees() {
        return Stream.of(
                        Stream.ofNullable(tree),
                        consequences.stream().map(Consequence::tree),
                        duties.stream()
                                .flatMap(duty -> Stream.concat(Stream.of(duty.due()), Stream.ofNullable(duty.kept()))),
                        entries.stream().map(Entry::tree),
                        advice.stream().map(Advice::tree))
                .flatMap(trees -> trees);
    }

    /** The keys of numbers and provisions that stand in it, beside those that rules name. */
    public Stream<String> keys() {
        var penalties = Stream.of(
                        consequences.stream().map(Consequence::penalties),
                        duties.stream().map(Duty::penalties),
                        advice.stream().map(Advice::penalties))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
        var provisions = criteria.values().stream().map(Criterion::provision).filter(Objects::nonNull);
        return Stream.concat(penalties, provisions);
    }
}
