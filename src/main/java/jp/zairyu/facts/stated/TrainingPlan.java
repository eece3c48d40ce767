package jp.zairyu.facts.stated;

import java.time.LocalDate;

/**
 * An accredited plan of technical intern training or employment for skill development.
 *
 * @param accredited true if the plan is accredited for the stage asked for
 * @param accreditedOn the day it was accredited
 * @param supervision who runs the training of the plan: the company itself or a supervising organization
 * @param previousStageCompleted true if the stage before was completed
 * @param stageTestPassed true if the test for the next stage was passed
 * @param goodHost true if host and supervising organization meet the standard for excellent ones
 * @param homeBetween true if the person returns home as the third stage asks
 * @param basicJapanese true if Japanese of level A1 is shown, or a course takes its place
 */
public record TrainingPlan(
        Boolean accredited,
        LocalDate accreditedOn,
        @Word("sub-categories") String supervision,
        Boolean previousStageCompleted,
        Boolean stageTestPassed,
        Boolean goodHost,
        Boolean homeBetween,
        Boolean basicJapanese) {}
