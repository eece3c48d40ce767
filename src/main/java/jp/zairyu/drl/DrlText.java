package jp.zairyu.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a DRL file before anybody parses it: which characters are code, and where each rule begins.
 *
 * @param text as written
 * @param code the same, of the same length, with blanks for comments and for what stands between quotation marks
 * @param open the lines on which a quotation mark is opened and not closed
 * @param unclosed the line on which a comment begins that never ends; 0 where none does
 */
record DrlText(String path, String text, String code, List<Integer> open, int unclosed) {
    private static final Pattern RULE = Pattern.compile("(?im)^[ \\t]*rule\\b");

    static DrlText of(String path, String text) {
        return new CodeReader(path, text).read();
    }

    /** A rule from its first word to the next rule, read or not. */
    record Stretch(int start, int end) {}

    /** The stretch of each rule. */
    List<Stretch> rules() {
        var starts = RULE.matcher(code).results().map(found -> found.start()).toList();
        var stretches = new ArrayList<Stretch>();
        for (var i = 0; i < starts.size(); i++) {
            stretches.add(new Stretch(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length()));
        }
        return stretches;
    }

    /** What stands before the first rule. */
    Stretch head() {
        var rules = rules();
        return new Stretch(0, rules.isEmpty() ? text.length() : rules.get(0).start());
    }

    /** One rule, every other character but line ends blanked, so that lines stay what they are. */
    String only(Stretch rule) {
        return blank(text.substring(0, rule.start())) + text.substring(rule.start(), rule.end());
    }

    int line(int character) {
        return Places.line(text, character);
    }

    private static String blank(String stretch) {
        return stretch.replaceAll("[^\n]", " ");
    }
}
