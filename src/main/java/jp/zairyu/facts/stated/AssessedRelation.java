package jp.zairyu.facts.stated;

/**
 * A relation of the studies to the planned work that somebody has assessed on the transcript.
 */
public record AssessedRelation(
        @Word("relations") String result, @Word("assessors") String assessedBy) {}
