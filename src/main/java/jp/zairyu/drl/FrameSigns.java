package jp.zairyu.drl;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.zairyu.law.Diagnostic;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Slips in what stands around conditions and conclusion: the name, the tags, when, then, end. */
final class FrameSigns {
    private static final Pattern CAPITALS = Pattern.compile("(?mi)^[ \\t]*(rule|when|then|end)\\b");
    private static final Pattern NO_QUOTES = Pattern.compile("rule\\s+[^\"\\s]");
    private static final Pattern LONE_WORD = Pattern.compile("(?m)^[ \\t]*(\\w+)[ \\t]*$");
    private static final Pattern TAG = Pattern.compile("(?m)^[ \\t]*@[^\\n]*$");
    private static final Pattern WHOLE_TAG =
            Pattern.compile("\\s*(@\\s*\\w+\\s*\\(\\s*(?:\"[^\"]*\"|\\w+)\\s*\\)\\s*)+");
    private static final Pattern HEADER_LINE = Pattern.compile("(?m)^[ \\t]*[^@\\s][^\\n]*$");
    private static final Pattern CONCLUSION = Pattern.compile("(?m)^[ \\t]*findings\\s*\\.");
    private static final Pattern END = Pattern.compile("(?<![\\w$.])end\\s*;?\\s*$");
    private static final Pattern NAMED = Pattern.compile("(?m)^[ \\t]*(\\w+)[ \\t]+\" *\"[ \\t]*$");
    private static final Pattern NO_AT =
            Pattern.compile("(?m)^[ \\t]*(criterion|outcome|derives|citation|message|standing)\\s*\\(");
    private static final int NEAR = 2;

    private FrameSigns() {}

    static Optional<Diagnostic> name(RuleText rule) {
        var found = rule.find(NO_QUOTES, rule.start(), rule.end());
        return found == null || found.start() > rule.file().code().indexOf("rule", rule.start())
                ? Optional.empty()
                : Optional.of(rule.wrong(
                        found.start(),
                        "the name of the rule has no quotation marks",
                        "Write `rule \"" + rule.name() + "\"`"));
    }

    /** The next rule begins with a misspelt word, and so does not begin at all. */
    static Optional<Diagnostic> misspeltRule(RuleText rule) {
        return NAMED.matcher(rule.file().code())
                .region(rule.start(), rule.end())
                .results()
                .filter(found -> !found.group(1).equals("rule") && isNear(found.group(1), "rule"))
                .findFirst()
                .map(found -> Diagnostic.error(
                        rule.file().path(),
                        rule.file().line(found.start(1)),
                        null,
                        "`" + found.group(1) + "` stands where `rule` is expected in `"
                                + Written.line(rule.file().text(), found.start(1)) + "`",
                        "Did you mean `rule`?"));
    }

    /** A tag without its sign. */
    static Optional<Diagnostic> noAt(RuleText rule) {
        var found = rule.find(NO_AT, rule.start(), rule.conditionsStart());
        return found == null
                ? Optional.empty()
                : Optional.of(rule.wrong(
                        found.start(1),
                        "the tag `" + found.group(1) + "` has no `@`",
                        "Write `@" + found.group(1) + "`"));
    }

    static Optional<Diagnostic> capitals(RuleText rule) {
        return CAPITALS.matcher(rule.file().code())
                .region(rule.start(), rule.end())
                .results()
                .filter(found -> !found.group(1).equals(found.group(1).toLowerCase()))
                .findFirst()
                .map(found -> rule.wrong(
                        found.start(1),
                        "`" + found.group(1) + "` is written with capitals",
                        "Write `" + found.group(1).toLowerCase() + "`"));
    }

    static Optional<Diagnostic> tags(RuleText rule) {
        return TAG.matcher(rule.file().code())
                .region(rule.start(), rule.conditionsStart())
                .results()
                .filter(found -> !WHOLE_TAG.matcher(found.group()).matches())
                .findFirst()
                .map(found -> rule.wrong(
                        found.end(),
                        "the tag `" + Written.line(rule.file().text(), found.end()) + "` cannot be read",
                        "Write it like `@criterion( \"…\" )` or `@outcome( MET )`, one on a line"));
    }

    static Optional<Diagnostic> when(RuleText rule) {
        if (rule.when() >= 0 && (rule.then() < 0 || rule.when() < rule.then())) {
            return Optional.empty();
        }
        return Optional.of(missing(rule, "when", firstCondition(rule), "between the tags and the conditions"));
    }

    static Optional<Diagnostic> then(RuleText rule) {
        if (rule.then() >= 0) {
            return Optional.empty();
        }
        var conclusion = rule.find(CONCLUSION, rule.start(), rule.end());
        var at = conclusion == null ? rule.end() - 1 : conclusion.end() - 1;
        return Optional.of(missing(rule, "then", at, "before the conclusion"));
    }

    static Optional<Diagnostic> end(RuleText rule) {
        return rule.find(END, rule.start(), rule.end()) != null
                ? Optional.empty()
                : Optional.of(missing(rule, "end", rule.end() - 1, "behind it, before the next rule begins"));
    }

    private static Diagnostic missing(RuleText rule, String word, int at, String where) {
        var meant = LONE_WORD
                .matcher(rule.file().code())
                .region(rule.start(), rule.end())
                .results()
                .filter(found -> isNear(found.group(1), word))
                .filter(found -> !found.group(1).matches("when|then|end"))
                .findFirst();
        if (meant.isPresent()) {
            return rule.wrong(
                    meant.get().start(1),
                    "`" + meant.get().group(1) + "` stands where `" + word + "` is expected",
                    "Did you mean `" + word + "`?");
        }
        return rule.wrong(
                at,
                "`" + word + "` is missing at `" + Written.line(rule.file().text(), at) + "`",
                "Write `" + word + "` on a line of its own " + where);
    }

    private static boolean isNear(String written, String word) {
        return LevenshteinDistance.getDefaultInstance().apply(written, word) <= NEAR;
    }

    private static int firstCondition(RuleText rule) {
        var firstLine = rule.file().code().indexOf('\n', rule.start());
        var found = firstLine < 0 || firstLine > rule.end() ? null : rule.find(HEADER_LINE, firstLine, rule.end());
        return found == null ? rule.start() : found.end() - 1;
    }
}
