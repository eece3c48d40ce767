package jp.zairyu.facts.stated;

/**
 * An accredited plan of technical intern training or employment for skill development.
 *
 * @param accredited true if the plan is accredited
 * @param previousStageCompleted true if the stage before was completed
 * @param stageTestPassed true if the test for the next stage was passed
 * @param goodHost true if host and supervising organization meet the standard for excellent ones
 * @param homeBetween true if the person returns home as the third stage asks
 * @param field field of employment for skill development
 * @param basicJapanese true if Japanese of level A1 is shown, or a course takes its place
 */
public record TrainingPlan(
        Boolean accredited,
        Boolean previousStageCompleted,
        Boolean stageTestPassed,
        Boolean goodHost,
        Boolean homeBetween,
        @Word("ssw-fields") String field,
        Boolean basicJapanese) {}
