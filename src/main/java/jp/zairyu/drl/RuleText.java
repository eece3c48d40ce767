package jp.zairyu.drl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.zairyu.law.Diagnostic;

/**
 * One rule as written, perhaps wrongly.
 *
 * @param file the file around it
 * @param start its first character in the file
 * @param end the character behind it, comments and blanks at its end left out
 */
record RuleText(DrlText file, int start, int end) {
    private static final Pattern NAME = Pattern.compile("(?i)\\s*rule\\s+(?:\"([^\"\n]*)\"?|([^\n@]*))");
    private static final Pattern WHEN = Pattern.compile("(?<![\\w$.@])when(?!\\w)");
    private static final Pattern THEN = Pattern.compile("(?<![\\w$.@])then(?!\\w)");

    static RuleText of(DrlText file, DrlText.Stretch stretch) {
        var end = stretch.end();
        while (end > stretch.start() && Character.isWhitespace(file.code().charAt(end - 1))) {
            end--;
        }
        return new RuleText(file, stretch.start(), end);
    }

    /** Its name, as far as it can be told. */
    String name() {
        var found = NAME.matcher(file.text()).region(start, end);
        if (!found.lookingAt()) {
            return null;
        }
        return found.group(1) != null ? found.group(1) : found.group(2).strip();
    }

    /** Where {@code when} begins; -1 where it is missing. */
    int when() {
        return first(WHEN, start);
    }

    /** Where {@code then} begins; -1 where it is missing. */
    int then() {
        return first(THEN, start);
    }

    /** Where the conditions begin. */
    int conditionsStart() {
        return when() < 0 ? start : when() + "when".length();
    }

    int conditionsEnd() {
        return then() < 0 ? end : then();
    }

    /** The first place in its code that looks like this, or null. */
    Matcher find(Pattern sign, int from, int to) {
        var found = sign.matcher(file.code()).region(from, to).useTransparentBounds(true);
        return found.find() ? found : null;
    }

    /** What is wrong at a character of the file. */
    Diagnostic wrong(int character, String problem, String remedy) {
        return Diagnostic.error(file.path(), file.line(character), name(), problem, remedy);
    }

    private int first(Pattern sign, int from) {
        var found = find(sign, from, end);
        return found == null ? -1 : found.start();
    }
}
