package jp.zairyu.law;

import java.util.Map;

/**
 * One screening's folder.
 *
 * @param criteria its tree and citations
 * @param messages its words
 * @param rules the text of its DRL files by path relative to the rules folder
 */
public record ScreeningLaw(CriteriaBook criteria, Messages messages, Map<String, String> rules) {}
