package jp.zairyu.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.RulesetException;
import jp.zairyu.law.Yaml;
import jp.zairyu.law.YamlPlace;

/** The golden cases of a rules folder. */
public final class CaseBook {
    private static final Pattern CASE_FILE = Pattern.compile("([a-z]+)/(?:.*/)?cases/.*\\.yaml");

    private CaseBook() {}

    /**
     * A case with where it stands.
     *
     * @param line the line it begins on, from 1
     * @param place where each part of it stands
     */
    public record Filed(String screening, String file, int line, GoldenCase goldenCase, YamlPlace place) {
        @Override
        public String toString() {
            return file + ": " + goldenCase.name();
        }
    }

    /** @throws RulesetException with everything that cannot be read, with file and line */
    public static List<Filed> of(RulesFolder folder) {
        var read = folder.files().entrySet().parallelStream()
                .map(file -> {
                    var wrong = new ArrayList<Diagnostic>();
                    return new Read(read(file.getKey(), file.getValue(), wrong), wrong);
                })
                .toList();
        return refuse(
                read.stream().flatMap(one -> one.cases().stream()).toList(),
                read.stream().flatMap(one -> one.wrong().stream()).toList());
    }

    /** Whether a file holds cases, by its name. */
    public static boolean isCaseFile(String name) {
        return CASE_FILE.matcher(name).matches();
    }

    /** What came of one file. */
    private record Read(List<Filed> cases, List<Diagnostic> wrong) {}

    /**
     * The cases of one file; none where it is no file of cases.
     *
     * @throws RulesetException with everything that cannot be read, with its line
     */
    public static List<Filed> of(String file, String text) {
        var wrong = new ArrayList<Diagnostic>();
        return refuse(read(file, text, wrong), wrong);
    }

    private static List<Filed> refuse(List<Filed> cases, List<Diagnostic> wrong) {
        if (!wrong.isEmpty()) {
            throw new RulesetException(wrong);
        }
        return cases;
    }

    private static List<Filed> read(String file, String text, List<Diagnostic> wrong) {
        var matcher = CASE_FILE.matcher(file);
        if (!matcher.matches()) {
            return List.of();
        }
        var cases = new ArrayList<Filed>();
        var lines = new HashMap<String, Integer>();
        for (var item : Yaml.list(file, text, GoldenCase.class, wrong)) {
            missing(file, item, wrong);
            twice(file, item, lines, wrong);
            cases.add(new Filed(matcher.group(1), file, item.place().line(), item.value(), item.place()));
        }
        return cases;
    }

    /** @param lines of the titles before it */
    private static void twice(
            String file, Yaml.Item<GoldenCase> item, Map<String, Integer> lines, List<Diagnostic> wrong) {
        var name = item.value().name();
        var before = name == null ? null : lines.putIfAbsent(name, item.place().line());
        if (before != null) {
            wrong.add(Diagnostic.error(
                    file,
                    item.place().line(),
                    name,
                    "the case on line " + before + " has this title, too",
                    "Give each a title of its own, which says what differs"));
        }
    }

    private static void missing(String file, Yaml.Item<GoldenCase> item, List<Diagnostic> wrong) {
        for (var key : List.of("name", "facts", "expect")) {
            if (!item.place().has(key)) {
                wrong.add(Diagnostic.error(
                        file,
                        item.place().line(),
                        item.value().name(),
                        "the case has no `" + key + "`",
                        "A case has a name, asOf, facts and what to expect"));
            }
        }
    }
}
