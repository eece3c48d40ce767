package jp.zairyu.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One job as rules see it; {@code number} is its place in the request. Not stated is null.
 *
 * <p>{@code day} is the day on which the work is judged (the last day worked, the day of judgement, or the first day of a
 * job still to begin) and {@code firstDay} the first day worked, as far as stated. {@code only} says that no other job is
 * stated. {@code trainingShare} is the training's share of the expected stay in percent.
 */
public record Work(
        int number,
        Boolean screened,
        Boolean only,
        Boolean sideJob,
        Boolean changedEmployer,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate firstDay,
        LocalDate day,
        String contract,
        Boolean contractWithBodyInJapan,
        String workplace,
        Integer category,
        Boolean premisesVerified,
        String fiscalState,
        Integer staff,
        Boolean foreignNational,
        Boolean namedInDesignation,
        Boolean ownSchool,
        Boolean clientFixed,
        Boolean pledgesOfBothFirms,
        Boolean individualContract,
        String payKind,
        Boolean asBusiness,
        BigDecimal monthlyYen,
        BigDecimal comparableMonthlyYen,
        Boolean withinLivingCost,
        Boolean hoursCheckable,
        String amusement,
        Boolean asWrittenInIndividualPermission,
        Boolean asWrittenInPlan,
        String field,
        Boolean specialistNeeded,
        Boolean enoughVolume,
        BigDecimal trainingMonths,
        BigDecimal trainingShare,
        Boolean trainingSameForJapanese,
        Boolean trainingPlanWithEnd,
        Boolean trainingCareerPlan,
        Boolean mainlyWithPeople,
        String language,
        Boolean sameDutiesAsTechnicalInterns,
        String clients,
        Boolean mainActivity,
        Boolean employmentInsurance,
        Boolean hireNoticeGiven,
        LocalDate hireNoticeOn,
        Boolean leaveNoticeGiven,
        LocalDate leaveNoticeOn,
        Boolean noticeTruthful,
        Boolean knewUnlawful,
        Boolean cardSeen,
        Boolean chipRead,
        Boolean numberChecked,
        Boolean permissionBoxSeen,
        Boolean designationSeen)
        implements Numbered {
    @Override
    public String list() {
        return "jobs";
    }
}
