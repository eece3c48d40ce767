package jp.zairyu.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The care of a file of sentences: one line each, {@code key=text}. */
public final class MessagesText {
    private static final Pattern OPEN_HOLE = Pattern.compile("\\{[^{}]*(\\{|$)");
    private static final Pattern CLOSED_ONLY = Pattern.compile("(^|\\})[^{}]*\\}");
    private static final Pattern WIDE_HOLE = Pattern.compile("[｛｝]");
    private static final Pattern PLAIN_KEY = Pattern.compile("[\\x21-\\x7e&&[^:!\\\\]]+");

    private final String file;
    private final List<Diagnostic> wrong;
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private MessagesText(String file, List<Diagnostic> wrong) {
        this.file = file;
        this.wrong = wrong;
    }

    /** @param wrong takes what is wrong with the text of a file */
    static void check(String file, String text, List<Diagnostic> wrong) {
        new MessagesText(file, wrong).read(text);
    }

    /** Each key of a file that can be read, with its line, from 1. */
    public static Map<String, Integer> lines(String text) {
        var lines = new LinkedHashMap<String, Integer>();
        var number = 0;
        for (var line : text.split("\n", -1)) {
            number++;
            var equals = line.indexOf('=');
            if (equals > 0 && !line.strip().startsWith("#")) {
                lines.putIfAbsent(line.substring(0, equals).strip(), number);
            }
        }
        return lines;
    }

    private void read(String text) {
        var written = text.split("\n", -1);
        for (var i = 0; i < written.length; i++) {
            var line = written[i].strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                line(i + 1, line);
            }
        }
    }

    private void line(int number, String line) {
        var equals = line.indexOf('=');
        if (equals < 0) {
            var wide = line.contains("＝");
            add(
                    number,
                    wide ? "the full-width character `＝` stands in `" + line + "`" : "no `=` stands in `" + line + "`",
                    "Write `key=text`, all on one line");
            return;
        }
        var key = line.substring(0, equals).strip();
        var sentence = line.substring(equals + 1).strip();
        if (!PLAIN_KEY.matcher(key).matches()) {
            add(
                    number,
                    "the key `" + key + "` has a space, a colon or a full-width character",
                    "Write it half-width, as the criterion's id");
            return;
        }
        var before = lines.putIfAbsent(key, number);
        if (before != null) {
            add(number, "the key `" + key + "` stands twice, first on line " + before, "Keep one of them");
        }
        if (sentence.isEmpty()) {
            add(number, "`" + key + "` has no text", "Write the sentence behind `=`");
        } else if (sentence.endsWith("\\")) {
            add(number, "`" + key + "` ends with `\\`", "Write the sentence all on one line");
        } else {
            holes(number, key, sentence);
        }
    }

    private void holes(int number, String key, String sentence) {
        var open = OPEN_HOLE.matcher(sentence);
        if (WIDE_HOLE.matcher(sentence).find()) {
            add(number, "a hole of `" + key + "` has full-width braces", "Write `{name}` (half-width)");
        } else if (open.find()) {
            add(
                    number,
                    "the hole `" + shown(sentence, open.start()) + "` of `" + key + "` is never closed",
                    "Write `{name}`");
        } else if (CLOSED_ONLY.matcher(sentence).find()) {
            add(number, "a `}` of `" + key + "` closes no hole", "Write `{name}`");
        }
    }

    private static String shown(String sentence, int from) {
        return sentence.substring(from).split("[\\s.、。]")[0];
    }

    private void add(int line, String problem, String remedy) {
        wrong.add(Diagnostic.error(file, line, null, problem, remedy));
    }
}
