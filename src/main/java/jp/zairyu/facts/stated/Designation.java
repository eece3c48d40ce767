package jp.zairyu.facts.stated;

/**
 * What the designation paper (指定書) of 特定活動, or of another status bound to a body, says.
 */
public record Designation(
        @Word("designations") String kind,
        @Word("work-scopes") String workScope) {}
