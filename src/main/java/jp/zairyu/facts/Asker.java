package jp.zairyu.facts;

/**
 * Who asks ({@code askers} in the vocabulary).
 *
 * @param code null where it is not stated
 */
public record Asker(String code) {}
