package jp.zairyu.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.drl.DrlReader;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.RulesetReader;

/** The real rules, with a file more. */
final class RealRules {
    static final RulesFolder FOLDER = RulesFolder.read(Path.of("rules"));
    static final Ruleset RULESET = RulesetReader.read(FOLDER);
    static final List<DrlFile> FILES = FOLDER.names(name -> name.endsWith(".drl")).stream()
            .map(name -> DrlReader.read(name, FOLDER.text(name)).file())
            .toList();

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

    static Lint.Material material() {
        return new Lint.Material(FOLDER, RULESET, FILES);
    }

    /** What is said of a file that is put among the real rules of a folder. */
    static List<Diagnostic> with(String path, String text) {
        return with(path, text, path.substring(0, path.lastIndexOf('/') + 1));
    }

    private static List<Diagnostic> with(String path, String text, String folder) {
        var texts = new TreeMap<>(FOLDER.files());
        texts.put(path, text);
        var parsed = DrlReader.read(path, text);
        var files = new ArrayList<>(
                FILES.stream().filter(file -> file.path().startsWith(folder)).toList());
        if (parsed.file() != null) {
            files.add(parsed.file());
        }
        var said = new ArrayList<>(parsed.wrong());
        said.addAll(Lint.check(new RulesFolder(texts), RULESET, files));
        return said.stream().filter(one -> one.file().equals(path)).toList();
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
        return said(with(PATH, text(conditions, "findings.record( kcontext );"), ""));
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
