package jp.zairyu.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.zairyu.explanation.Answer.CriterionAnswer;
import jp.zairyu.explanation.Answer.LawDates;
import jp.zairyu.explanation.Answer.MissingFact;
import jp.zairyu.explanation.Answer.Reason;
import jp.zairyu.law.Bilingual;

/**
 * The answer to {@code eligibility}: one verdict for each status of residence.
 *
 * @param verdict the best of the verdicts below: one status that fits is enough
 * @param statuses the statuses asked for or, where none was, those that what is stated points to; best first
 * @param others where none was asked for: the other statuses, in brief
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EligibilityAnswer(
        UUID decisionId,
        String screening,
        String verdict,
        Bilingual summary,
        LocalDate asOf,
        LawDates dates,
        String ruleset,
        List<StatusAnswer> statuses,
        List<StatusAnswer> others,
        Bilingual notice)
        implements ScreeningAnswer {
    /** The same answer with other answers for the statuses asked for. */
    public EligibilityAnswer with(List<StatusAnswer> others) {
        return new EligibilityAnswer(
                decisionId, screening, verdict, summary, asOf, dates, ruleset, others, this.others, notice);
    }

    /**
     * The verdict for one status.
     *
     * @param status a code of {@code GET /v1/statuses}
     * @param designation a code of the designations, for 特定活動
     * @param subCategory a word of sub-categories, where the status has them
     * @param layers what each layer came to: activity, criteria, conduct
     * @param points the points it counts, where it goes by points
     * @param neighbours statuses to look at where this one does not fit
     * @param criteria the whole tree; absent in brief answers
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StatusAnswer(
            String status,
            String designation,
            String subCategory,
            Bilingual name,
            String verdict,
            Bilingual summary,
            Map<String, String> layers,
            Points points,
            List<Neighbour> neighbours,
            List<Reason> reasons,
            List<MissingFact> missingFacts,
            CriterionAnswer criteria,
            Prospects.Changes changes,
            List<Prospects.NearEdge> edges,
            List<Prospects.ComingLaw> outlook) {
        /** The same answer, with what could become of it. */
        public StatusAnswer with(Prospects prospects) {
            return new StatusAnswer(
                    status,
                    designation,
                    subCategory,
                    name,
                    verdict,
                    summary,
                    layers,
                    points,
                    neighbours,
                    reasons,
                    missingFacts,
                    criteria,
                    prospects.changes(),
                    prospects.edges(),
                    prospects.outlook());
        }
    }

    /**
     * A status that may fit instead.
     *
     * @param fits whether the activity is that of this status; absent where that is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Neighbour(
            String status,
            String designation,
            String subCategory,
            Bilingual name,
            String verdict,
            Boolean fits,
            Bilingual why) {}

    /**
     * Points, item by item.
     *
     * @param total the points known to be given
     * @param atMost the total, if everything that is not stated gave the most it can
     * @param items what they are given for
     * @param marks the totals that matter, such as 70 and 80, and whether they are reached
     */
    public record Points(BigDecimal total, BigDecimal atMost, List<PointItem> items, List<Mark> marks) {}

    /**
     * One item.
     *
     * @param status MET where it gives points, NOT_MET where it gives none, UNKNOWN where a fact is not stated
     * @param points what it is known to give
     * @param atMost what it gives, if what is not stated gave the most it can
     * @param forWhat what it was given for, or why nothing is
     * @param nextPoints what the next band would give; absent where there is none
     * @param nextFrom from which measure on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PointItem(
            String id,
            Bilingual label,
            String status,
            BigDecimal points,
            BigDecimal atMost,
            Bilingual forWhat,
            BigDecimal nextPoints,
            BigDecimal nextFrom) {}

    /**
     * A total that matters.
     *
     * @param status MET where it is reached, NOT_MET where it cannot be, UNKNOWN where a fact that is not stated decides
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mark(String id, Bilingual label, BigDecimal points, String status) {}
}
