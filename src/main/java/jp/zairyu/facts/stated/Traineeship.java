package jp.zairyu.facts.stated;

import java.math.BigDecimal;

/**
 * Training (研修) without pay.
 *
 * @param acceptedByBody true if a public or private body in Japan receives the trainee
 * @param onlyRepetition true if the skill can be learnt by repeating one task
 * @param jobAfterReturn true if a job using the skill is planned after return
 * @param learnableAtHome true if the skill can be learnt at home
 * @param instructorFullTime true if the instructor is a full-time staff member of the host
 * @param instructorYears whole years of the instructor’s experience in the skill
 * @param onTheJob true if part of the training is on the job
 * @param onTheJobPercent share of the training time that is on the job, in percent
 * @param scheme under which scheme the training is run
 * @param lodging true if the host has secured lodging for the trainee
 * @param trainingPlace true if the host has secured a place for the training
 * @param lifeGuide true if the host has put a life guide in place
 * @param insurance true if the host has insured the trainee against death, injury and illness
 * @param returnTravel true if travel home is secured
 * @param reports true if the host reports to the Immigration Services Agency if the training stops
 * @param recordMonths months for which the host keeps the training records after the training ends
 */
public record Traineeship(
        Boolean acceptedByBody,
        Boolean onlyRepetition,
        Boolean jobAfterReturn,
        Boolean learnableAtHome,
        Boolean instructorFullTime,
        @Limits(min = 0, max = 80) Integer instructorYears,
        Boolean onTheJob,
        @Limits(min = 0, max = 100) BigDecimal onTheJobPercent,
        @Word("training-schemes") String scheme,
        Boolean lodging,
        Boolean trainingPlace,
        Boolean lifeGuide,
        Boolean insurance,
        Boolean returnTravel,
        Boolean reports,
        @Limits(min = 0, max = 1200) Integer recordMonths) {}
