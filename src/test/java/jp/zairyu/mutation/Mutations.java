package jp.zairyu.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.zairyu.law.RulesFolder;

/** Every comparison, word list, number, date, citation and and/or under rules/, changed one at a time. */
final class Mutations {
    private static final Pattern COMPARISON = Pattern.compile("(?<=\\s)(<=|>=|==|!=|<|>)(?=\\s)");
    private static final Map<String, String> OPPOSITE =
            Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">", "==", "!=", "!=", "==");
    private static final Pattern OR = Pattern.compile("\\|\\|");
    private static final Pattern MEMBERSHIP = Pattern.compile("(?<=\\w )(not )?in (?=\\()");
    private static final Pattern LISTED_WORD = Pattern.compile("(?<=[(,] )\"[a-z0-9-]+\", |, \"[a-z0-9-]+\"(?= \\))");
    private static final Pattern RULE_CITATION = Pattern.compile("(?<=@citation\\( \")[^\"]+");
    private static final Pattern YAML_CITATION = Pattern.compile("(?<=citation: )[^}\\n#]*[^}\\n# ]");
    private static final Pattern TREE = Pattern.compile("(?<=\\s)(all-of|any-of)(?=:$)");
    private static final Pattern VALUE = Pattern.compile("(?<=value: )[0-9.]+");
    private static final Pattern FROM = Pattern.compile("(?<=from: )[0-9-]{10}");

    private final List<Mutation> mutations = new ArrayList<>();

    static List<Mutation> of(RulesFolder folder) {
        var all = new Mutations();
        folder.files().forEach(all::file);
        return all.mutations;
    }

    private void file(String file, String text) {
        if (file.endsWith(".drl")) {
            each(file, text, Mutations::isCondition, COMPARISON, match -> OPPOSITE.get(match.group()));
            each(file, text, Mutations::isCondition, OR, match -> "&&");
            each(file, text, Mutations::isCondition, MEMBERSHIP, match -> match.group(1) == null ? "not in " : "in ");
            each(file, text, Mutations::isCondition, LISTED_WORD, match -> "");
            each(file, text, line -> true, RULE_CITATION, match -> match.group() + "改");
        } else if (file.endsWith("/criteria.yaml")) {
            each(file, text, line -> true, YAML_CITATION, match -> match.group() + "改");
            each(file, text, line -> true, TREE, match -> match.group().equals("all-of") ? "any-of" : "all-of");
        } else if (file.startsWith("parameters/") && file.endsWith(".yaml")) {
            parameters(file, text);
        }
    }

    private void parameters(String file, String text) {
        each(file, text, line -> true, VALUE, match -> new BigDecimal(match.group())
                .add(BigDecimal.ONE)
                .toString());
        each(file, text, line -> true, VALUE, match -> new BigDecimal(match.group())
                .subtract(BigDecimal.ONE)
                .toString());
        each(file, text, line -> true, YAML_CITATION, match -> match.group() + "改");
        each(file, text, changesOfLaw(), FROM, match -> LocalDate.parse(match.group())
                .plusDays(1)
                .toString());
        each(file, text, changesOfLaw(), FROM, match -> LocalDate.parse(match.group())
                .minusDays(1)
                .toString());
    }

    /** The first row of a number is its horizon, from when the text was looked at: no change of law, as later rows are. */
    private static Predicate<String> changesOfLaw() {
        var afterFirstRow = new AtomicBoolean();
        return line -> {
            var isRow = line.contains("{ from:");
            var isLater = afterFirstRow.get();
            afterFirstRow.set(isRow || isLater && !line.isBlank());
            return isRow && (isLater || line.contains("in_force"));
        };
    }

    private static boolean isCondition(String line) {
        var text = line.strip();
        return !text.startsWith("//")
                && !text.startsWith("rule ")
                && !text.startsWith("@")
                && !text.startsWith("findings.");
    }

    private void each(
            String file, String text, Predicate<String> wanted, Pattern pattern, Function<MatchResult, String> change) {
        var lines = text.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (wanted.test(lines[i])) {
                var matcher = pattern.matcher(lines[i]);
                while (matcher.find()) {
                    add(file, lines, i, matcher.toMatchResult(), change.apply(matcher));
                }
            }
        }
    }

    private void add(String file, String[] lines, int line, MatchResult match, String replacement) {
        var changed = lines.clone();
        changed[line] = lines[line].substring(0, match.start()) + replacement + lines[line].substring(match.end());
        var what = "`" + match.group().strip() + "` → `" + replacement.strip() + "` in: " + lines[line].strip();
        mutations.add(new Mutation(file, line + 1, what, String.join("\n", changed)));
    }
}
