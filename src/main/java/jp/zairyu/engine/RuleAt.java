package jp.zairyu.engine;

import java.util.regex.Pattern;

/** Finds the line to look at in a DRL file for what the compiler says of a rule, often without a line or with a wrong one. */
final class RuleAt {
    private static final Pattern NAME = Pattern.compile("^\\s*rule\\s+\"([^\"]*)\"");

    private RuleAt() {}

    /** The name of the rule around a line, or null. */
    static String name(String text, int line) {
        String name = null;
        var lines = text.split("\n", -1);
        for (var i = 0; i < Math.min(line, lines.length); i++) {
            var found = NAME.matcher(lines[i]);
            name = found.find() ? found.group(1) : name;
        }
        return name;
    }

    /**
     * @param rule the rule's name; null where the whole file may be meant
     * @param word where it stands in the rule; empty where no word is known
     * @param said the line the compiler says; not above 0 where it says none
     * @return from 1; null where none can be told
     */
    static Integer line(String text, String rule, String word, int said) {
        var lines = text.split("\n", -1);
        var inRule = rule == null;
        Integer first = null;
        for (var i = 0; i < lines.length; i++) {
            var found = NAME.matcher(lines[i]);
            if (found.find()) {
                inRule = rule == null || found.group(1).equals(rule);
                first = inRule ? Integer.valueOf(i + 1) : first;
            }
            if (inRule && !word.isEmpty() && lines[i].matches(".*(?<![\\w$])" + Pattern.quote(word) + "(?!\\w).*")) {
                return i + 1;
            }
        }
        return said > 0 ? Integer.valueOf(said) : first;
    }
}
