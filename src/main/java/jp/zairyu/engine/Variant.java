package jp.zairyu.engine;

/**
 * A rule with one small change, to be tried beside the original.
 *
 * @param name its own name, unlike any other in the module
 * @param original the name of the rule it stands for
 * @param file the DRL file of the original
 * @param behind the character of the file behind the original
 * @param text the whole rule, with its own name
 */
public record Variant(String name, String original, String file, int behind, String text) {}
