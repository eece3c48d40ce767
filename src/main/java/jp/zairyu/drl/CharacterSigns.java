package jp.zairyu.drl;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import jp.zairyu.law.Diagnostic;

/** Characters of a Japanese keyboard, and of word processors, where only those of an English one can stand. */
final class CharacterSigns {
    private static final Map<Character, String> INSTEAD = Map.ofEntries(
            entry('、', ","),
            entry('。', ";"),
            entry('\u3000', " "),
            entry('\u00a0', " "),
            entry('「', "\""),
            entry('」', "\""),
            entry('“', "\""),
            entry('”', "\""),
            entry('„', "\""),
            entry('‘', "\""),
            entry('’', "\""),
            entry('≠', "!="),
            entry('≦', "<="),
            entry('≤', "<="),
            entry('≧', ">="),
            entry('≥', ">="));

    private CharacterSigns() {}

    /** The first of them in a rule. */
    static Optional<Diagnostic> of(RuleText rule) {
        var at = first(rule.file(), rule.start(), rule.end());
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(rule.wrong(
                        at.getAsInt(), problem(rule.file(), at.getAsInt()), remedy(rule.file(), at.getAsInt())));
    }

    /** The first of them before any rule. */
    static Optional<Diagnostic> inHead(DrlText file) {
        var at = first(file, 0, file.head().end());
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(Diagnostic.error(
                        file.path(),
                        file.line(at.getAsInt()),
                        null,
                        problem(file, at.getAsInt()),
                        remedy(file, at.getAsInt())));
    }

    private static OptionalInt first(DrlText file, int from, int to) {
        return IntStream.range(from, to)
                .filter(at -> file.code().charAt(at) > 0x7e)
                .findFirst();
    }

    private static String problem(DrlText file, int at) {
        var written = file.text().charAt(at);
        var place = " stands in `" + Written.line(file.text(), at) + "`";
        return Character.isWhitespace(written) || written == '\u00a0'
                ? "a full-width space" + place
                : (isWide(written) ? "the full-width character `" : "the character `") + written + "`" + place;
    }

    /** Whether it is as wide as a Japanese letter, and easily mistaken for its half-width twin. */
    private static boolean isWide(char written) {
        return written >= 0x3000 && written <= 0x303f || written >= 0xff00;
    }

    private static String remedy(DrlText file, int at) {
        var written = file.text().charAt(at);
        var plain = INSTEAD.getOrDefault(written, Normalizer.normalize("" + written, Normalizer.Form.NFKC));
        if (plain.isBlank()) {
            return "Write a half-width space";
        }
        return plain.chars().allMatch(c -> c < 0x7f)
                ? "Write `" + plain + "`" + (isWide(written) ? " (half-width)" : "")
                : "Japanese words stand between quotation marks, or behind `//` as a comment";
    }
}
