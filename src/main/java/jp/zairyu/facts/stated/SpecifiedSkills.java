package jp.zairyu.facts.stated;

import java.math.BigDecimal;

/**
 * Specified Skilled Worker: person and host.
 *
 * @param skillTestPassed true if the skills test of the field for (i) is passed
 * @param level2TestTaken true if the person has sat the level-2 test of the field
 * @param level2TestPassed true if the level-2 test of the field is passed
 * @param requiredExperience true if the experience the field asks for at level 2 is there; true as well where it asks for none
 * @param technicalIntern2Completed true if Technical Intern Training (ii) was completed well
 * @param relatedToTraining true if the job is related to that training
 * @param careJapaneseTest true if the Japanese test for care work is passed
 * @param goodHealth true if in good health
 * @param totalMonths months as Specified Skilled Worker (i) in all, in every field, up to the end of the stay asked for
 * @param monthsNotCounted of these, months of maternity, childcare or sickness leave; 0 if there was none
 * @param level2Score best result in the level-2 test failed, in percent of the pass mark
 * @param pledge true if the person pledges to try again, to change to (ii) on passing, and else to go home
 * @param employerSupportsTest true if the employer goes on employing the person and supports that
 * @param depositOrPenalty true if a deposit or a penalty clause is asked of the person or family
 * @param supportPlan true if there is a support plan that fits
 * @param supportStaff true if those who support the person meet the rules in force from 2027-04-01
 * @param fieldCouncil true if the host belongs to the council of the field
 */
public record SpecifiedSkills(
        Boolean skillTestPassed,
        Boolean level2TestTaken,
        Boolean level2TestPassed,
        Boolean requiredExperience,
        Boolean technicalIntern2Completed,
        Boolean relatedToTraining,
        Boolean careJapaneseTest,
        Boolean goodHealth,
        @Limits(min = 0, max = 1200) Integer totalMonths,
        @Limits(min = 0, max = 1200) Integer monthsNotCounted,
        @Limits(min = 0, max = 100) BigDecimal level2Score,
        Boolean pledge,
        Boolean employerSupportsTest,
        Boolean depositOrPenalty,
        Boolean supportPlan,
        Boolean supportStaff,
        Boolean fieldCouncil) {
    /** The months that count: leave left out; null where either is not stated. */
    public Integer monthsWithoutLeave() {
        return totalMonths == null || monthsNotCounted == null ? null : Math.max(0, totalMonths - monthsNotCounted);
    }
}
