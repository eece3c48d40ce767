package jp.zairyu.facts;

/**
 * One of the purposes a stay can have ({@code purposes} in the vocabulary).
 *
 * @param chosen whether it is the purpose stated; null where none is
 */
public record Purpose(String code, Boolean chosen) {}
