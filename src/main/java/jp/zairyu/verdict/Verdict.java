package jp.zairyu.verdict;

import java.util.Map;

/**
 * The answer in one word.
 *
 * @param word for example {@code MEETS_CRITERIA} or {@code ILLEGAL_TYPE_3}
 * @param mayChange true where a branch before the one that names the verdict is still unknown: the work stays
 *     unlawful, but its type may yet change
 */
public record Verdict(String word, boolean mayChange) {
    public static final String MORE_FACTS_NEEDED = "MORE_FACTS_NEEDED";
    public static final String NEEDS_REVIEW = "NEEDS_REVIEW";

    /**
     * @param root the judged tree
     * @param met the word for a tree that holds
     * @param notMet the word for a tree that fails
     * @param failsAs words of branches that name their own failure, by branch id; the first failing branch in the
     *     order of the tree names the verdict
     */
    public static Verdict of(Judged root, String met, String notMet, Map<String, String> failsAs) {
        return switch (root.status()) {
            case MET -> new Verdict(met, false);
            case UNKNOWN -> new Verdict(MORE_FACTS_NEEDED, false);
            case REVIEW -> new Verdict(NEEDS_REVIEW, false);
            case NOT_MET -> failure(root, notMet, failsAs);
        };
    }

    private static Verdict failure(Judged root, String notMet, Map<String, String> failsAs) {
        var unknownBefore = false;
        for (var branch : root.parts()) {
            if (branch.status() == Status.NOT_MET && failsAs.containsKey(branch.id())) {
                return new Verdict(failsAs.get(branch.id()), unknownBefore);
            }
            unknownBefore |= branch.status() != Status.MET && failsAs.containsKey(branch.id());
        }
        return new Verdict(notMet, false);
    }
}
