package jp.zairyu.facts;

import java.time.LocalDate;
import jp.zairyu.facts.stated.OneOf;

/**
 * The time that runs towards a ground for cancellation (入管法 第22条の4), as a rule counts it for others.
 *
 * @param ground activity: without the activity since an event; job: the same since a job; spouse: without life as a
 *     spouse; address: without a notice of the address
 * @param event the number of the event; null for a job
 * @param on the day the time is counted from
 * @param reachedOn the day the ground is reached
 */
public record TimeRunning(
        @OneOf({"activity", "job", "spouse", "address"}) String ground,
        Integer event,
        LocalDate on,
        LocalDate reachedOn) {}
