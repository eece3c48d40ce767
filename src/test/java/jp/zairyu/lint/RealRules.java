package jp.zairyu.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.drl.DrlReader;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.RulesetReader;

/** The real rules, with a file more; read once for all tests. */
final class RealRules {
    static final RulesFolder FOLDER = RulesFolder.read(Path.of("rules"));
    static final List<DrlFile> FILES = FOLDER.names(name -> name.endsWith(".drl")).stream()
            .map(name -> DrlReader.read(name, FOLDER.text(name)).file())
            .toList();

    /** All of them, and two files of the engineer's folder: enough wherever the others do not matter. */
    private static final Beside ALL = new Beside(FOLDER, FILES);

    private static final Beside SOME = new Beside(
            only(name -> !name.matches("(eligibility|guidance|illegalwork)/.*")),
            FILES.stream()
                    .filter(file -> file.path().matches("engineer/(conduct|criteria_3_pay).drl"))
                    .toList());

    private static final String PATH = "engineer/a_rule.drl";

    private static final String HEAD = """
            package engineer
            import jp.zairyu.facts.*
            import jp.zairyu.facts.stated.*
            import jp.zairyu.law.*
            import jp.zairyu.engine.Finding
            import jp.zairyu.verdict.Status
            global jp.zairyu.engine.Findings findings
            rule "A rule"
            @criterion( "engineer.conduct.taxes" ) @outcome( MET )
            when
            """;

    private RealRules() {}

    static Material material() {
        return ALL.material(FILES);
    }

    /** What is said of a file that is put beside some of the real rules. */
    static List<Diagnostic> with(String path, String text) {
        return SOME.with(path, text);
    }

    /** The data of a folder, read again only where it differs from the real one. */
    static Ruleset ruleset(RulesFolder folder) {
        return data(folder).equals(data(FOLDER)) ? ALL.ruleset() : RulesetReader.read(folder);
    }

    private static Map<String, String> data(RulesFolder folder) {
        var data = new TreeMap<>(folder.files());
        data.keySet().removeIf(name -> name.endsWith(".drl"));
        return data;
    }

    /** The parsed files of a folder, of which only those are parsed that differ from the real ones. */
    static List<DrlFile> files(RulesFolder folder) {
        return folder.names(name -> name.endsWith(".drl")).stream()
                .map(name -> FILES.stream()
                        .filter(file -> file.path().equals(name))
                        .filter(file -> folder.text(name).equals(FOLDER.text(name)))
                        .findFirst()
                        .orElseGet(() -> DrlReader.read(name, folder.text(name)).file()))
                .toList();
    }

    private static RulesFolder only(Predicate<String> wanted) {
        var files = new TreeMap<>(FOLDER.files());
        files.keySet().removeIf(wanted.negate());
        return new RulesFolder(files);
    }

    /** Rules that a file is put beside. */
    private record Beside(RulesFolder folder, Ruleset ruleset, List<DrlFile> files, Lines lines) {
        Beside(RulesFolder folder, List<DrlFile> files) {
            this(folder, RulesetReader.read(folder), files, new Lines(folder));
        }

        Material material(List<DrlFile> other) {
            return new Material(folder, ruleset, other, lines);
        }

        List<Diagnostic> with(String path, String text) {
            var texts = new TreeMap<>(folder.files());
            texts.put(path, text);
            var parsed = DrlReader.read(path, text);
            var all = new ArrayList<>(files);
            if (parsed.file() != null) {
                all.add(parsed.file());
            }
            var said = new ArrayList<>(parsed.wrong());
            said.addAll(Lint.check(new Material(new RulesFolder(texts), ruleset, all, lines)));
            return said.stream().filter(one -> one.file().equals(path)).toList();
        }
    }

    /** What is said of a rule with these conditions. */
    static String when(String conditions) {
        return rule(conditions, "findings.record( kcontext );");
    }

    /** What is said of a rule with this conclusion, where $work is a job and $hours a number. */
    static String then(String then) {
        return rule("$work : Work( $hours : monthlyYen, $start : startsOn )", then);
    }

    /** The same as {@link #when}, beside the rules of every folder. */
    static String withAll(String conditions) {
        return said(ALL.with(PATH, text(conditions, "findings.record( kcontext );")));
    }

    private static String rule(String conditions, String then) {
        return said(with(PATH, text(conditions, then)));
    }

    private static String text(String conditions, String then) {
        return HEAD + conditions + "\nthen\n" + then + "\nend\n";
    }

    private static String said(List<Diagnostic> said) {
        return String.join("\n", said.stream().map(Diagnostic::toString).toList());
    }
}
