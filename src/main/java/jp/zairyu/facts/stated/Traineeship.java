package jp.zairyu.facts.stated;

/**
 * Training (研修) without pay.
 *
 * @param onlyRepetition true if the skill can be learnt by repeating one task
 * @param jobAfterReturn true if a job using the skill is planned after return
 * @param learnableAtHome true if the skill can be learnt at home
 * @param instructorYears years of experience of the full-time instructor
 * @param onTheJob true if part of the training is on the job
 * @param publicScheme true if it is a public scheme that may train on the job
 * @param returnTravel true if travel home is secured
 * @param reports true if the host reports to the Immigration Services Agency if it stops
 * @param recordsKept months for which records are kept
 */
public record Traineeship(
        Boolean onlyRepetition,
        Boolean jobAfterReturn,
        Boolean learnableAtHome,
        @Limits(min = 0, max = 80) Integer instructorYears,
        Boolean onTheJob,
        Boolean publicScheme,
        Boolean returnTravel,
        Boolean reports,
        @Limits(min = 0, max = 1200) Integer recordsKept) {}
