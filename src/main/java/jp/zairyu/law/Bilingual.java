package jp.zairyu.law;

/** The same words in Japanese and English. */
public record Bilingual(String ja, String en) {}
