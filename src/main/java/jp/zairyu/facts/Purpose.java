package jp.zairyu.facts;

import jp.zairyu.facts.stated.Word;

/**
 * One of the purposes a stay can have ({@code purposes} in the vocabulary).
 *
 * @param chosen whether it is the purpose stated; null where none is
 */
public record Purpose(@Word("purposes") String code, Boolean chosen) {}
