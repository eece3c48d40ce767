package jp.zairyu.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.zairyu.drl.DrlReader;
import jp.zairyu.law.Criterion;
import jp.zairyu.law.Differing;
import jp.zairyu.law.ParameterBook;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.RulesetReader;

/** What differs between two rules folders, by what analysts call it. */
public final class RulesDiff {
    private final List<Line> lines = new ArrayList<>();

    private RulesDiff() {}

    /**
     * One thing that differs.
     *
     * @param kind number, provision, criterion, rule, word or sentence
     * @param what its key or name
     * @param how added, removed, or what it was and is
     */
    public record Line(String kind, String what, String how) {}

    /** @return numbers, provisions, criteria, rules, words of tables and sentences that differ */
    public static List<Line> between(RulesFolder before, RulesFolder after) {
        var diff = new RulesDiff();
        var old = RulesetReader.read(before);
        var now = RulesetReader.read(after);
        diff.compare(
                "number",
                numbers(old.parameters().numbers()),
                numbers(now.parameters().numbers()));
        diff.compare(
                "provision",
                numbers(old.parameters().provisions()),
                numbers(now.parameters().provisions()));
        diff.compare("criterion", criteria(old), criteria(now));
        diff.compare("tree", trees(old), trees(now));
        diff.compare("rule", rules(before, after), rules(after, before));
        diff.compare("word", words(old), words(now));
        diff.compare("sentence", sentences(old), sentences(now));
        return diff.lines;
    }

    /** Values short enough to be read are shown; of others only that they changed. */
    private void compare(String kind, Map<String, Told> before, Map<String, Told> after) {
        for (var what : Differing.keys(before, after)) {
            var old = before.get(what);
            var now = after.get(what);
            if (old == null) {
                lines.add(new Line(kind, what, "added" + now.inBrackets()));
            } else if (now == null) {
                lines.add(new Line(kind, what, "removed" + old.inBrackets()));
            } else if (old.words.equals(now.words)) {
                lines.add(new Line(kind, what, "changed" + now.inBrackets()));
            } else {
                lines.add(new Line(kind, what, old.words + " → " + now.words));
            }
        }
    }

    /**
     * @param content what must be equal
     * @param words what of it is shown
     */
    private record Told(Object content, String words) {
        String inBrackets() {
            return words.isEmpty() ? "" : " (" + words + ")";
        }
    }

    private static Map<String, Told> numbers(Map<String, ParameterBook.Dated> numbers) {
        var told = new TreeMap<String, Told>();
        numbers.forEach((key, number) -> told.put(
                key,
                new Told(
                        List.of(number.values(), number.governor(), number.standing()),
                        number.values().stream().map(RulesDiff::row).collect(Collectors.joining("; ")))));
        return told;
    }

    private static String row(ParameterBook.Value row) {
        var value = row.abolished()
                ? "ended "
                : row.value() != null
                        ? row.value().toPlainString() + " "
                        : row.bands().isEmpty() ? "" : "by bands ";
        return value + "from " + row.from() + (row.until() == null ? "" : " until " + row.until());
    }

    private static Map<String, Told> criteria(Ruleset ruleset) {
        var told = new TreeMap<String, Told>();
        ruleset.screenings().values().forEach(law -> law.criteria().criteria().values().stream()
                .filter(criterion -> criterion.isDescribedIn(law.criteria().screening()))
                .forEach(criterion -> told.put(criterion.id(), told(criterion))));
        return told;
    }

    private static Told told(Criterion criterion) {
        return new Told(criterion, criterion.citation() + ", " + criterion.standing());
    }

    /** The and/or of the law, by the id of each tree's root. */
    private static Map<String, Told> trees(Ruleset ruleset) {
        var told = new TreeMap<String, Told>();
        ruleset.screenings()
                .values()
                .forEach(law -> law.criteria().trees().forEach(tree -> told.put(tree.id(), new Told(tree, ""))));
        return told;
    }

    /** The rules of files that differ from those of the other folder. */
    private static Map<String, Told> rules(RulesFolder folder, RulesFolder other) {
        var told = new LinkedHashMap<String, Told>();
        for (var file : folder.names(name -> name.endsWith(".drl"))) {
            var text = folder.text(file);
            if (!Objects.equals(text, other.files().get(file))) {
                var parsed = DrlReader.read(file, text).file();
                if (parsed != null) {
                    parsed.rules()
                            .forEach(rule ->
                                    told.put(rule.name(), new Told(text.substring(rule.start(), rule.end()), file)));
                }
            }
        }
        return told;
    }

    private static Map<String, Told> words(Ruleset ruleset) {
        var told = new TreeMap<String, Told>();
        ruleset.vocabulary().tables().forEach((name, table) -> table.rows()
                .forEach((code, row) -> told.put(name + " " + code, new Told(row, ""))));
        return told;
    }

    private static Map<String, Told> sentences(Ruleset ruleset) {
        var told = new TreeMap<String, Told>();
        ruleset.screenings().values().forEach(law -> law.messages()
                .byLanguage()
                .forEach((language, words) ->
                        words.forEach((key, text) -> told.put(key + " (" + language + ")", new Told(text, "")))));
        return told;
    }
}
