package jp.zairyu.facts;

import jp.zairyu.facts.stated.Word;

/**
 * Who asks ({@code askers} in the vocabulary).
 *
 * @param code null where it is not stated
 */
public record Asker(@Word("askers") String code) {}
