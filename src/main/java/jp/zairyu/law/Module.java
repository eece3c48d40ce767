package jp.zairyu.law;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part of the rules that is compiled by itself: a screening, or one folder of it.
 *
 * @param name the folder, such as {@code engineer} or {@code eligibility/instructor}
 * @param rules the text of its DRL files by path relative to the rules folder
 * @param after parts whose findings its rules match
 */
public record Module(String name, Map<String, String> rules, List<String> after) {
    /** The same files as they stand in another folder. */
    Module in(RulesFolder folder) {
        var texts = new TreeMap<String, String>();
        rules.keySet().forEach(file -> texts.put(file, folder.text(file)));
        return new Module(name, texts, after);
    }
}
