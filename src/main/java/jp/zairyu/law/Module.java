package jp.zairyu.law;

import java.util.List;
import java.util.Map;

/**
 * A part of the rules that is compiled by itself: a screening, or one folder of it.
 *
 * @param name the folder, such as {@code engineer} or {@code eligibility/instructor}
 * @param rules the text of its DRL files by path relative to the rules folder
 * @param after parts whose findings its rules match
 */
public record Module(String name, Map<String, String> rules, List<String> after) {}
