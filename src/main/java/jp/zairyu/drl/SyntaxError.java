package jp.zairyu.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.zairyu.law.Diagnostic;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** What cannot be read of a DRL file, said in an analyst's words: the first cause in each rule, not its echoes. */
final class SyntaxError {
    /** Wrong whatever the parser says of it; some of it the parser lets pass. */
    private static final List<Sign> ALWAYS =
            List.of(CharacterSigns::of, ConditionSigns::quotes, ThenSigns::parentheses, ThenSigns::semicolon);

    /** The likeliest first: an earlier slip hides what follows it. */
    private static final List<Sign> WHERE_UNREADABLE = List.of(
            FrameSigns::misspeltRule,
            FrameSigns::capitals,
            FrameSigns::noAt,
            FrameSigns::name,
            FrameSigns::tags,
            FrameSigns::when,
            FrameSigns::then,
            FrameSigns::end,
            ConditionSigns::hash,
            ConditionSigns::singleQuotes,
            ConditionSigns::operators,
            ConditionSigns::words,
            PunctuationSigns::brackets,
            PunctuationSigns::parentheses,
            PunctuationSigns::commaTooMany,
            PunctuationSigns::comma,
            PunctuationSigns::joined);

    private static final List<String> HEAD_WORDS = List.of("package", "import", "global");
    private static final Pattern STOPPED_AT = Pattern.compile("(?:input|alternative at input) '([^']*)'");

    private SyntaxError() {}

    /** @param unreadable whether the parser could not read the file */
    static List<Diagnostic> in(String path, String text, boolean unreadable) {
        var file = DrlText.of(path, text);
        if (file.unclosed() > 0) {
            return List.of(Diagnostic.error(
                    path, file.unclosed(), null, "a comment begins with `/*` and never ends", "Write `*/` behind it"));
        }
        var wrong = new ArrayList<Diagnostic>();
        CharacterSigns.inHead(file)
                .or(() -> unreadable ? head(file) : Optional.empty())
                .ifPresent(wrong::add);
        file.rules().forEach(rule -> slip(file, rule, unreadable).ifPresent(wrong::add));
        if (unreadable && wrong.isEmpty()) {
            wrong.add(Diagnostic.error(path, null, null, "cannot be read", "Look at its rules one by one"));
        }
        return wrong;
    }

    private static Optional<Diagnostic> slip(DrlText file, DrlText.Stretch stretch, boolean unreadable) {
        var rule = RuleText.of(file, stretch);
        var slip = first(ALWAYS, rule);
        if (slip.isPresent() || !unreadable) {
            return slip;
        }
        var error = error(file.only(stretch));
        return error.isEmpty()
                ? Optional.empty()
                : first(WHERE_UNREADABLE, rule).or(() -> unknown(rule, error.get()));
    }

    private static Optional<Diagnostic> first(List<Sign> signs, RuleText rule) {
        return signs.stream().flatMap(sign -> sign.of(rule).stream()).findFirst();
    }

    /** Nothing that we know: where the parser stopped, and at which words. */
    private static Optional<Diagnostic> unknown(RuleText rule, Stopped error) {
        var stopped = error.word().isEmpty() ? "" : " at `" + error.word() + "`";
        var inside = Math.max(error.line(), rule.file().line(rule.start()));
        var line = Math.min(inside, rule.file().line(rule.end() - 1));
        var words = Written.shortened(
                rule.file().text().lines().skip(line - 1L).findFirst().orElse(""));
        return Optional.of(Diagnostic.error(
                rule.file().path(),
                line,
                rule.name(),
                "`" + words + "` cannot be read" + stopped,
                "Compare this line and the one before with those of a rule that works"));
    }

    /** A line before the first rule that begins with no word that may stand there. */
    private static Optional<Diagnostic> head(DrlText file) {
        if (error(file.text().substring(0, file.head().end())).isEmpty()) {
            return Optional.empty();
        }
        var lines = file.code().substring(0, file.head().end()).split("\n");
        for (var i = 0; i < lines.length; i++) {
            var word = lines[i].strip().split("\\s+")[0];
            if (!word.isEmpty() && !HEAD_WORDS.contains(word)) {
                return Optional.of(Diagnostic.error(
                        file.path(),
                        i + 1,
                        null,
                        "`" + Written.shortened(lines[i]) + "` cannot stand before the rules",
                        "Write only `package`, `import` and `global` lines there, as in other files"));
            }
        }
        return Optional.empty();
    }

    /** Where the parser stopped first. */
    private record Stopped(int line, String word) {}

    private static Optional<Stopped> error(String text) {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            parser.parse(null, text);
            return parser.getErrors().stream().findFirst().map(SyntaxError::stopped);
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            return Stream.concat(parser.getErrors().stream().map(SyntaxError::stopped), Stream.of(new Stopped(0, "")))
                    .findFirst();
        }
    }

    private static Stopped stopped(DroolsError error) {
        var lines = error.getLines();
        var word = STOPPED_AT.matcher(String.valueOf(error.getMessage()));
        return new Stopped(lines.length > 0 ? lines[0] : 0, word.find() ? word.group(1) : "");
    }
}
