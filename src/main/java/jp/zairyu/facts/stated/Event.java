package jp.zairyu.facts.stated;

import java.time.LocalDate;

/**
 * Something that happened or will happen, and may call for a notice or an application.
 *
 * @param kind what happened
 * @param on day it happened or will happen
 * @param noticeGiven true if the notice it calls for was given
 */
public record Event(@Word("events") String kind, LocalDate on, Boolean noticeGiven) {}
