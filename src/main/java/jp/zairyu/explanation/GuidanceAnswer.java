package jp.zairyu.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.zairyu.explanation.Answer.Citation;
import jp.zairyu.explanation.Answer.CriterionAnswer;
import jp.zairyu.explanation.Answer.LawDates;
import jp.zairyu.explanation.Answer.MissingFact;
import jp.zairyu.explanation.Answer.Penalty;
import jp.zairyu.law.Bilingual;

/**
 * What to do next.
 *
 * @param advice by section; what does not apply is left out
 * @param missingFacts what to ask to advise more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GuidanceAnswer(
        UUID decisionId,
        String screening,
        Bilingual summary,
        LocalDate asOf,
        LawDates dates,
        String ruleset,
        Map<String, List<AdviceAnswer>> advice,
        List<MissingFact> missingFacts,
        Bilingual notice)
        implements ScreeningAnswer {

    /**
     * One piece of advice.
     *
     * @param item the list item it is about, such as {@code /facts/events/0}; absent where it concerns the whole case
     * @param who worker, employer or office
     * @param status APPLIES, MORE_FACTS_NEEDED or NEEDS_REVIEW
     * @param text what to do, and why
     * @param deadline the last day; absent where there is none or it cannot be told
     * @param deadlineOfficeDay the deadline, moved to the next day offices are open
     * @param details amounts, days and names that the rules told, by name
     * @param penalties what threatens its neglect
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AdviceAnswer(
            String id,
            String item,
            String who,
            Bilingual label,
            String status,
            Bilingual text,
            LocalDate deadline,
            LocalDate deadlineOfficeDay,
            Map<String, Object> details,
            Citation citation,
            List<Penalty> penalties,
            List<MissingFact> missingFacts,
            CriterionAnswer criteria) {}
}
